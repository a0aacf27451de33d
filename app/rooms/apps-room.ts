import { programsTool } from "../flow/tools/programs.ts";
import { Apps } from "../ui/pages/apps.tsx";
import type { Room } from "./room.ts";

export const room: Room = {
  page: Apps,
  sheets: [() => import("../ui/styles/programs.css?inline")],
  tools: [programsTool],
};
