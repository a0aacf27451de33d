import { programsTool } from "../flow/tools/programs.ts";
import { Apps } from "../ui/pages/apps.tsx";
import type { Room } from "./room.ts";
import { programsSheet, stepSheet } from "./sheets.ts";

export const room: Room = {
  page: Apps,
  sheets: [stepSheet, programsSheet],
  tools: [programsTool],
};
