import { findClaim } from "../../app/domain/claims/claims.ts";
import type { LanguageTag } from "../../app/domain/languages.ts";

/** What a sentence may say though it looks like a claim, by its key, and why. */
type Exceptions = Readonly<Record<string, string>>;

/** Numbers of our own. */
export const OUR_NUMBERS: Exceptions = {
  "steps.sign-in.reason": "how long our step takes",
  "steps.install.reason": "how long our step takes",
  "steps.scan.reason": "how long our step takes",
  "steps.backup.reason": "how long our step takes",
  "start.lead": "how long our steps take",
  "start.reminder.text": "how long our steps take",
  "keep.again.lead": "the ticks below it",
  "practice.choosing.one": "the number of our practice",
  "practice.number.phone.lead": "the number of our practice",
  "practice.request.unreadable": "the number of our practice",
  "barcode.camera.label": "how far away we would hold a phone",
  "scan.phone.lead": "the three lines below it",
  "scan.passkey.lead": "the three lines below it",
  "keep.apart.lead": "Safari and the icon",
  "keep.ios.safari": "a sign that has three dots",
  "keep.android.dots": "a sign that has three dots",
  "strength.two": "the ways that we count",
  "strength.more": "the ways that we count",
  "in-app.hint.lead": "a sign that has three dots",
  "kit.mail.announcement.now": "how long our steps take",
  "kit.mail.action.lead": "how long our steps take",
  "kit.mail.reminder-day-2.rest": "how long our steps take",
  "kit.mail.reminder-day-10.rest": "how long our steps take",
  "kit.mail.last-call.rest": "how long our steps take",
  "kit.post.lead": "how long our steps take",
};

/** Where a claim that is not confirmed is worded so, by its id: keys, and guides of all languages. */
const WORDED_AS_UNSURE: Readonly<Record<string, readonly string[]>> = {
  "rooted-phones-block": ["guides/phone-too-old.md"],
  // The answer to a no says that the phone may be too old, and to try all the same.
  "android-store-oldest": ["ready.version.android.title", "app/domain/system-version.ts"],
};

/** Names that have a number in them. */
const NAMES = /us-gov-l[45]|OAuth2|(?:Office|Microsoft) 365|21Vianet|Entra ID P1/g;
const PLACES = /\{\{[^{}]*\}\}/g;
const DIGITS = /\p{Nd}/u;
const NUMBER_WORDS: Readonly<Record<LanguageTag, string>> = {
  en: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|hundred",
  de: "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|sechzig|hundert",
  fr: "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|soixante|cent",
  es: "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|sesenta|cien",
  it: "due|tre|quattro|cinque|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|quaranta|sessanta|cento",
  "pt-BR":
    "dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|quarenta|sessenta|cem",
  nl: "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|zestig|honderd",
  pl: "dwa|dwie|dwóch|dwiema|trzy|trzech|trzema|cztery|czterech|pięć|pięciu|sześć|siedem|osiem|dziewięć|dziesięć|dziesięciu|jedenaście|dwanaście|piętnaście|dwadzieścia|trzydzieści|czterdzieści|sześćdziesiąt|sto",
  // Kanji numerals before a counter; "一つ" and "一度" are words.
  ja: "[二三四五六七八九十百]+(?:桁|分|時間|日|年|台|個|回)",
  ar: "ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني|ثمانية|تسعة?|عشرة?|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|ستون|ستين|مئة",
};
/** A whole word; "ten" in "Geräten" is none, so that `\b` would not do. */
const isSpelling = (language: LanguageTag, text: string): boolean =>
  language === "ja"
    ? new RegExp(NUMBER_WORDS.ja).test(text)
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${NUMBER_WORDS[language]})(?![\\p{L}\\p{M}])`, "iu").test(
        text,
      );

const ADDRESS = /https?:|\b(?:aka\.ms|microsoft\.com|microsoftonline\.com)\b/i;

/** What a sentence says by itself. */
const bare = (text: string): string => text.replaceAll(PLACES, "").replaceAll(NAMES, "");

/** Complaints about one sentence that claims something of Microsoft's side by itself. */
export const judgeSentence = (
  language: LanguageTag,
  key: string,
  text: string,
): readonly string[] => {
  const own = bare(text);
  const isOurs = OUR_NUMBERS[key] !== undefined;
  return [
    ...(ADDRESS.test(own) ? [`${key}: has an address in it, make it a claim`] : []),
    ...(!isOurs && DIGITS.test(own) ? [`${key}: has a number in it, make it a claim`] : []),
    ...(!isOurs && isSpelling(language, own)
      ? [`${key}: spells a number out, make it a claim`]
      : []),
  ];
};

/** Complaints about what depends on one claim. */
export const judgeUse = (id: string, at: string): readonly string[] => {
  const claim = findClaim(id);
  if (claim === undefined) return [`${at}: nobody claims ${id}`];
  const place = at.replace(/^locales\/[^/]+\//, "");
  const isHonest = claim.isConfirmed || WORDED_AS_UNSURE[id]?.includes(place) === true;
  return isHonest ? [] : [`${at}: ${id} is not confirmed, and nothing says so`];
};

/** Exceptions that no sentence needs any more. */
export const listSpent = (sentences: readonly (readonly [string, string])[]): readonly string[] => {
  const said = new Map(sentences.map(([key, text]) => [key, bare(text)]));
  return Object.keys(OUR_NUMBERS).filter((key) => {
    const own = said.get(key) ?? "";
    return !(DIGITS.test(own) || isSpelling("en", own));
  });
};
