import { copyText } from "../adapters/browser-clipboard.ts";
import { marksTool, performMarks } from "../flow/tools/marks.ts";
import { Keep } from "../ui/pages/keep.tsx";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = {
  page: Keep,
  sheets: [stepSheet, () => import("../ui/styles/marks.css?inline")],
  tools: [marksTool],
  performers: performMarks(copyText),
};
