import { base } from "../base.ts";
import { labelLanguageTool, performLabelLanguage } from "../flow/tools/label-language.ts";
import type { Words } from "../ports/translator.ts";
import type { Room } from "./room.ts";

/** What the pages with Microsoft’s labels on them have in common. */
export const labelled: Required<Pick<Room, "tools" | "performers">> = {
  tools: [labelLanguageTool],
  performers: performLabelLanguage(async (language) => {
    // The words of any page with labels bring all labels of a language.
    const response = await fetch(`${base}words/${__WORDS__}/${language}/scan.json`);
    if (!response.ok) throw new Error(`labels ${response.status}`);
    const { labels } = (await response.json()) as Words;
    return labels;
  }),
};
