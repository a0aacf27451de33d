import { copyText } from "../adapters/browser-clipboard.ts";
import { pieceInTime } from "../adapters/browser-patience.ts";
import { lastingTool } from "../flow/tools/lasting.ts";
import { performPhone, phoneTool } from "../flow/tools/phone.ts";
import { Backup } from "../ui/pages/backup.tsx";
import { labelled } from "./labelled.ts";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = {
  page: Backup,
  sheets: [stepSheet, () => import("../ui/styles/number.css?inline")],
  tools: [lastingTool, phoneTool, ...labelled.tools],
  performers: {
    ...performPhone(
      async () => (await pieceInTime(import("../adapters/libphonenumber-book.ts"))).phoneBook,
      () => navigator.languages,
      copyText,
    ),
    ...labelled.performers,
  },
};
