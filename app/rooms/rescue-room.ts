import { Rescue } from "../ui/pages/rescue.tsx";
import { withCard } from "./card.ts";
import type { Room } from "./room.ts";

export const room: Room = {
  page: Rescue,
  sheets: [() => import("../ui/styles/wallet.css?inline")],
  ...withCard,
};
