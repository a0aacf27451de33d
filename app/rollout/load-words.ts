import { createTranslator } from "../adapters/i18next-translator.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { KitKey, KitTranslator } from "../ports/kit-words.ts";
import type { WordTree } from "../ports/translator.ts";

/** One chunk for each language, and none of them in a page for staff. */
const FILES = import.meta.glob<{ readonly default: WordTree }>("../../locales/*/kit.json");

/** What IT sends and prints, in one language of staff; throws where there is no network. */
export const loadKitWords = async (language: LanguageTag): Promise<KitTranslator> => {
  const load = FILES[`../../locales/${language}/kit.json`];
  if (load === undefined) throw new Error(`no words of the kit in ${language}`);
  const { default: strings } = await load();
  return createTranslator<KitKey>(language, { strings, labels: {} });
};
