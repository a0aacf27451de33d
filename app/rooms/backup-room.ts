import { lastingTool } from "../flow/tools/lasting.ts";
import { Backup } from "../ui/pages/backup.tsx";
import type { Room } from "./room.ts";

export const backupRoom: Room = { page: Backup, tools: [lastingTool] };
