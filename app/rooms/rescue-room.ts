import { Rescue } from "../ui/pages/rescue.tsx";
import { withCard } from "./card.ts";
import type { Room } from "./room.ts";
import { stepSheet, walletSheet } from "./sheets.ts";

export const room: Room = {
  page: Rescue,
  sheets: [stepSheet, walletSheet],
  ...withCard,
};
