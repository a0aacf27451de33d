import { copyText } from "../adapters/browser-clipboard.ts";
import { printPage } from "../adapters/browser-printer.ts";
import { findShare } from "../adapters/browser-share.ts";
import { cardTool, performCard } from "../flow/tools/card.ts";
import type { Room } from "./room.ts";

/** What the pages with the card on them have in common. */
export const withCard: Omit<Room, "page"> = {
  tools: [cardTool],
  performers: performCard({ printPage, findShare, copyText }),
};
