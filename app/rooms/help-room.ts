import { pieceInTime } from "../adapters/browser-patience.ts";
import { base } from "../base.ts";
import { performSearch, searchTool } from "../flow/tools/search.ts";
import { Help } from "../ui/pages/help.tsx";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = {
  page: Help,
  sheets: [
    stepSheet,
    () => import("../ui/styles/topics.css?inline"),
    () => import("../ui/styles/search.css?inline"),
  ],
  tools: [searchTool],
  performers: performSearch(async (language) => {
    const { openLibrary } = await pieceInTime(import("../adapters/fetch-library.ts"));
    return openLibrary(`${base}words/${__WORDS__}/${language}/library.json`, language);
  }),
};
