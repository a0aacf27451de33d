import { ERRORS, type PlacedError } from "../domain/errors/errors.ts";
import { explainError } from "../domain/errors/explain-error.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Finding, Findings, Library, LibraryFile, Message } from "../ports/library.ts";
import { createGuideSearch } from "./minisearch-guides.ts";

/** Guides beside an explanation: it is the answer, they are for whoever wants more. */
const BESIDE = 3;

/** All that a language knows to answer: what messages mean, and its guides. */
export const createLibrary = (language: LanguageTag, { guides, errors }: LibraryFile): Library => {
  const search = createGuideSearch(language, guides);

  const wordOf = ({ id, shown, place, mender, goTo, isConfirmed }: PlacedError): Message => ({
    ...{ id, shown, place, mender, goTo, isConfirmed },
    ...errors[id],
  });

  /** What else there is on a message, by our words for it: those of the message are Microsoft's. */
  const beside = ({ goTo, title }: Message): readonly Finding[] => {
    const { kind, guides: found } = search(title);
    const others = found.filter(({ topic }) => !("topic" in goTo) || topic !== goTo.topic);
    return kind === "found" ? others.slice(0, BESIDE) : [];
  };

  const find = (query: string): Findings => {
    const explanation = explainError(query);
    if (explanation === undefined) return search(query);
    if (explanation.kind === "unknown") {
      return { kind: "unexplained", guides: search(query).guides.slice(0, BESIDE) };
    }
    const message = wordOf(explanation.error);
    return { kind: "explained", message, guides: beside(message) };
  };

  return { find, messages: ERRORS.map(wordOf) };
};
