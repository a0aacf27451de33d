import { moveTool } from "../flow/tools/move.ts";
import { MovePage } from "../ui/pages/move.tsx";
import type { Room } from "./room.ts";

export const room: Room = {
  page: MovePage,
  sheets: [() => import("../ui/styles/wallet.css?inline")],
  tools: [moveTool],
};
