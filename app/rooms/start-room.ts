import { Start } from "../ui/pages/start.tsx";
import type { Room } from "./room.ts";

export const room: Room = {
  page: Start,
  sheets: [() => import("../ui/styles/start.css?inline")],
};
