import MiniSearch from "minisearch";
import { foldWord } from "../domain/fold-words.ts";
import { type LanguageTag, languageOf } from "../domain/languages.ts";
import { likeness } from "../domain/likeness.ts";
import type { Finding, LibraryEntry } from "../ports/library.ts";

/** More than these nobody reads. */
const MOST = 8;
const NEAREST = 4;

/** Nobody asks a longer question; each word of a page that was pasted would be looked for. */
const LONGEST = 200;

/** What has less than this share of the best one's score only has a common word in it. */
const WORTH = 0.12;

const BOOST = { title: 5, keywords: 4, text: 1 };

/** Words in any script: what stands between spaces is none in every one of them. */
const wordsIn = (language: LanguageTag): ((text: string) => string[]) => {
  const { tag } = languageOf(language);
  const segmenter = new Intl.Segmenter(tag, { granularity: "word" });
  return (text) =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
};

const findingOf = ({ topic, title, lead }: LibraryEntry): Finding => ({ topic, title, lead });

/** Guides that answer, the best one first; or, if none does, those that come nearest. */
export type GuideFindings = {
  readonly kind: "found" | "nearest";
  readonly guides: readonly Finding[];
};

/** The guides of one language, to be searched as somebody types, misspellings forgiven. */
export const createGuideSearch = (
  language: LanguageTag,
  entries: readonly LibraryEntry[],
): ((query: string) => GuideFindings) => {
  const tokenize = wordsIn(language);
  const fold = (word: string): string => foldWord(word, language);
  const folded = (text: string): string => tokenize(text).map(fold).join(" ");

  const byTopic = new Map<string, LibraryEntry>(entries.map((entry) => [entry.topic, entry]));
  const names = entries.map((entry) => ({
    entry,
    names: [entry.title, ...entry.keywords].map(folded),
  }));
  const index = new MiniSearch({
    idField: "topic",
    fields: ["title", "keywords", "text"],
    tokenize,
    processTerm: fold,
    searchOptions: {
      boost: BOOST,
      // The last word may not be finished.
      prefix: (term, at, terms) => at === terms.length - 1 || term.length > 4,
      weights: { prefix: 0.4, fuzzy: 0.3 },
    },
  });
  index.addAll(entries.map((entry) => ({ ...entry, keywords: entry.keywords.join("\n") })));

  /** Guides that go by just this name. */
  const named = (query: string): readonly LibraryEntry[] =>
    names.filter((guide) => guide.names.includes(query)).map(({ entry }) => entry);

  /** Guides that have the words, with so many letters wrong in each longer one. */
  const ranked = (query: string, wrong: number): readonly LibraryEntry[] => {
    const hits = index.search(query, { fuzzy: (term) => (term.length > 4 ? wrong : false) });
    const best = hits[0]?.score ?? 0;
    return hits
      .filter(({ score }) => score >= best * WORTH)
      .map(({ id }) => byTopic.get(id))
      .filter((entry) => entry !== undefined);
  };

  const nearest = (query: string): readonly LibraryEntry[] =>
    names
      .map((guide) => ({
        ...guide,
        like: Math.max(...guide.names.map((name) => likeness(query, name))),
      }))
      .toSorted((one, other) => other.like - one.like)
      .map(({ entry }) => entry);

  return (text) => {
    const query = text.slice(0, LONGEST);
    const meant = folded(query);
    const close = [...new Set([...named(meant), ...ranked(query, 1)])];
    // Two letters that changed places are two wrong ones.
    const found = close.length > 0 ? close : ranked(query, 2);
    return found.length > 0
      ? { kind: "found", guides: found.slice(0, MOST).map(findingOf) }
      : { kind: "nearest", guides: nearest(meant).slice(0, NEAREST).map(findingOf) };
  };
};
