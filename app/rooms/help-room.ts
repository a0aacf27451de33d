import { base } from "../base.ts";
import { performSearch, searchTool } from "../flow/tools/search.ts";
import { Help } from "../ui/pages/help.tsx";
import type { Room } from "./room.ts";

export const helpRoom: Room = {
  page: Help,
  tools: [searchTool],
  performers: performSearch(async (language) => {
    const { openLibrary } = await import("../adapters/fetch-library.ts");
    return openLibrary(`${base}words/${__WORDS__}/${language}/library.json`, language);
  }),
};
