import { moveTool } from "../flow/tools/move.ts";
import { MovePage } from "../ui/pages/move.tsx";
import type { Room } from "./room.ts";
import { stepSheet, walletSheet } from "./sheets.ts";

export const room: Room = {
  page: MovePage,
  sheets: [stepSheet, walletSheet],
  tools: [moveTool],
};
