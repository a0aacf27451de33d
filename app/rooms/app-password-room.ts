import { programsTool } from "../flow/tools/programs.ts";
import { AppPassword } from "../ui/pages/app-password.tsx";
import { labelled } from "./labelled.ts";
import type { Room } from "./room.ts";
import { programsSheet, stepSheet } from "./sheets.ts";

export const room: Room = {
  page: AppPassword,
  sheets: [stepSheet, programsSheet],
  tools: [programsTool, ...labelled.tools],
  performers: labelled.performers,
};
