import { programsTool } from "../flow/tools/programs.ts";
import { Apps } from "../ui/pages/apps.tsx";
import type { Room } from "./room.ts";

export const appsRoom: Room = { page: Apps, tools: [programsTool] };
