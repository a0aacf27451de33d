import { Done } from "../ui/pages/done.tsx";
import { withCard } from "./card.ts";
import type { Room } from "./room.ts";
import { stepSheet, walletSheet } from "./sheets.ts";

export const room: Room = {
  page: Done,
  sheets: [stepSheet, walletSheet],
  ...withCard,
};
