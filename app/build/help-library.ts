import { findClaim } from "../domain/claims/claims.ts";
import { formatClaim } from "../domain/claims/format-claim.ts";
import type { Guide } from "../domain/guide.ts";
import { leadOf, linesOfGuide, type Speak } from "../domain/guide-text.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { LibraryEntry } from "../ports/library.ts";
import type { Words } from "../ports/translator.ts";
import { compileErrorWords } from "./error-words.ts";
import { compileGuides } from "./guides.ts";
import type { HelpLibrary } from "./site.ts";
import { compileGuideWords, trimGuideWords } from "./words.ts";

const speakIn = (language: LanguageTag, { labels }: Words): Speak => ({
  label: (key) => labels[key]?.text ?? "",
  claim: (id) => {
    const claim = findClaim(id);
    return claim === undefined ? "" : formatClaim(claim, language);
  },
});

const entryOf = (guide: Guide, speak: Speak): LibraryEntry => ({
  topic: guide.topic,
  title: guide.title,
  group: guide.group,
  lead: leadOf(guide, speak),
  keywords: guide.keywords,
  text: linesOfGuide(guide, speak).join("\n"),
});

/** The guides of a language, and all that is made of them. */
export const compileLibrary = (root: string, language: LanguageTag): HelpLibrary => {
  const words = compileGuideWords(root, language);
  const speak = speakIn(language, words);
  const guides = compileGuides(root, language);
  return {
    guides,
    entries: guides.map((guide) => entryOf(guide, speak)),
    errors: compileErrorWords(words.strings, guides),
    words,
    carried: trimGuideWords(words),
  };
};
