// The laws that every language keeps, as functions from words to complaints.

import { isLeftOver } from "./leftover-english.ts";
import { sinsIn } from "./typography.ts";

export type Words = { readonly [key: string]: string | Words };

/** One sentence: its full key, the key without a plural ending, that ending, its text. */
type Sentence = {
  readonly path: string;
  readonly base: string;
  readonly plural: string | undefined;
  readonly text: string;
};

const PLURAL = /_(zero|one|two|few|many|other)$/;
const NAMES = ["Microsoft", "Authenticator"];
const LONGEST_FREE_BUTTON = 40;
const BUTTON_GROWTH = 1.7;

const listSentences = (words: Words, above = ""): Sentence[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const path = above + key;
    if (typeof value !== "string") return listSentences(value, `${path}.`);
    return { path, base: path.replace(PLURAL, ""), plural: PLURAL.exec(path)?.[1], text: value };
  });

const listBases = (words: Words): string[] => [
  ...new Set(listSentences(words).map(({ base }) => base)),
];

/** The English sentence that one translates; of the plural forms, the general one. */
const findOriginals = (english: Words): ReadonlyMap<string, string> =>
  new Map(listSentences(english).map(({ base, text }) => [base, text]));

type Law = (words: Words, english: Words, tag: string) => string[];

/** A law that looks at each sentence beside its original. */
const eachSentence =
  (judge: (sentence: Sentence, original: string) => string | false): Law =>
  (words, english) => {
    const originals = findOriginals(english);
    return listSentences(words).flatMap((sentence) => {
      const complaint = judge(sentence, originals.get(sentence.base) ?? "");
      return complaint ? [`${sentence.path}: ${complaint}`] : [];
    });
  };

const keys: Law = (words, english) => {
  const own = listBases(words);
  const wanted = listBases(english);
  const missing = wanted.filter((base) => !own.includes(base)).map((base) => `${base}: missing`);
  const unknown = own
    .filter((base) => !wanted.includes(base))
    .map((base) => `${base}: not English`);
  if (missing.length + unknown.length > 0) return [...missing, ...unknown];
  const at = own.findIndex((base, index) => base !== wanted[index]);
  return at < 0 ? [] : [`${own[at]}: English has ${wanted[at]} here`];
};

const plurals: Law = (words, _english, tag) => {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const wanted = pluralCategories.toSorted().join(" ");
  const forms = listSentences(words).filter(({ plural }) => plural !== undefined);
  return [...new Set(forms.map(({ base }) => base))].flatMap((base) => {
    const own = forms.filter((form) => form.base === base).map(({ plural }) => plural);
    const found = own.toSorted().join(" ");
    return found === wanted ? [] : [`${base}: has the forms ${found}, ${tag} needs ${wanted}`];
  });
};

const listPlaceholders = (text: string, plural: string | undefined): string => {
  const found = [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name = ""]) => name.trim());
  // "One step is left" need not say its number.
  const counted = plural === undefined ? found : found.filter((name) => name !== "count");
  return [...new Set(counted)].toSorted().join(" ");
};

const placeholders = eachSentence(({ text, plural }, original) => {
  const own = listPlaceholders(text, plural);
  const wanted = listPlaceholders(original, plural);
  return own !== wanted && `has the values "${own}", English has "${wanted}"`;
});

const noEmpty = eachSentence(({ text }) => text.trim() === "" && "says nothing");

const noMarkup = eachSentence(({ text }) => /<\/?[a-z!]/i.test(text) && "has HTML in it");

const noStraightQuotes = eachSentence(
  ({ text }) => /["']/.test(text) && "has a straight quotation mark or apostrophe",
);

const names = eachSentence(({ text }, original) => {
  const lost = NAMES.filter((name) => original.includes(name) && !text.includes(name));
  return lost.length > 0 && `does not name ${lost.join(", ")}`;
});

const buttons = eachSentence(({ base, text }, original) => {
  const most = Math.max(LONGEST_FREE_BUTTON, Math.floor(original.length * BUTTON_GROWTH));
  const isButton = /(?:^|\.)button$/.test(base);
  return isButton && text.length > most && `is ${text.length} long, a button has room for ${most}`;
});

const noEnglish: Law = (words, english, tag) => {
  const originals = findOriginals(english);
  return listSentences(words)
    .filter(({ base, text }) => isLeftOver(tag, text, originals.get(base) ?? ""))
    .map(({ path, text }) => `${path}: is English: ${text}`);
};

const typography: Law = (words, _english, tag) =>
  listSentences(words).flatMap(({ path, text }) => {
    const sins = sinsIn(tag, text) ?? ["anything yet: give it habits in typography.ts"];
    return sins.map((sin) => `${path}: ${tag} never has ${sin}: ${text}`);
  });

export const LAWS: Readonly<Record<string, Law>> = {
  "the same keys in the same order as in English": keys,
  "the plural forms that the language has": plurals,
  "the same values to fill in": placeholders,
  "something to say under every key": noEmpty,
  "no HTML": noMarkup,
  "no straight quotation marks": noStraightQuotes,
  "product names as they are": names,
  "buttons that fit": buttons,
  "no English left in it": noEnglish,
  "the typography of the language": typography,
};
