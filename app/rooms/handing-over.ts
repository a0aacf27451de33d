import { copyText } from "../adapters/browser-clipboard.ts";
import { pieceInTime } from "../adapters/browser-patience.ts";
import { base } from "../base.ts";
import { formatHandOver } from "../domain/hand-over.ts";
import { formatPath } from "../domain/routes.ts";
import { handOverTool, performHandOver } from "../flow/tools/hand-over.ts";
import { marksTool, performMarks } from "../flow/tools/marks.ts";
import type { Room } from "./room.ts";

/** What a page brings along from which people go on with another device. */
export const handingOver: Required<Pick<Room, "tools" | "performers">> = {
  tools: [handOverTool, marksTool],
  performers: {
    ...performMarks(copyText),
    ...performHandOver(async (route, ticks) => {
      const { drawCode } = await pieceInTime(import("../adapters/qrcode-code.ts"));
      return drawCode(formatHandOver(`${location.origin}${formatPath(route, base)}`, ticks));
    }),
  },
};
