import { Done } from "../ui/pages/done.tsx";
import { withCard } from "./card.ts";
import type { Room } from "./room.ts";

export const room: Room = {
  page: Done,
  sheets: [() => import("../ui/styles/wallet.css?inline")],
  ...withCard,
};
