import { ERRORS, type PlacedError } from "../domain/errors/errors.ts";
import { explainError } from "../domain/errors/explain-error.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Findings, Library, LibraryFile, Message } from "../ports/library.ts";
import { createGuideSearch } from "./minisearch-guides.ts";

/** Words of a message that is not known lead to few guides that are worth reading. */
const BESIDE = 3;

/** All that a language knows to answer: what messages mean, and its guides. */
export const createLibrary = (language: LanguageTag, { guides, errors }: LibraryFile): Library => {
  const search = createGuideSearch(language, guides);

  const wordOf = ({ id, shown, place, mender, goTo, isConfirmed }: PlacedError): Message => ({
    ...{ id, shown, place, mender, goTo, isConfirmed },
    ...errors[id],
  });

  const find = (query: string): Findings => {
    const explanation = explainError(query);
    if (explanation?.kind === "known") {
      return { kind: "explained", message: wordOf(explanation.error) };
    }
    const found = search(query);
    if (explanation === undefined) return found;
    return {
      kind: "unexplained",
      guides: found.kind === "found" ? found.guides.slice(0, BESIDE) : [],
    };
  };

  return { find, messages: ERRORS.map(wordOf) };
};
