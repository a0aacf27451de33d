import { copyText } from "../adapters/browser-clipboard.ts";
import { marksTool, performMarks } from "../flow/tools/marks.ts";
import { Keep } from "../ui/pages/keep.tsx";
import type { Room } from "./room.ts";

export const keepRoom: Room = {
  page: Keep,
  tools: [marksTool],
  performers: performMarks(copyText),
};
