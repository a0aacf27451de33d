import type { LanguageTag } from "./languages.ts";
import { type Country, type CountryId, NOTHING_TYPED, type Verdict } from "./phone-number.ts";

/** What can be copied of a number that is laid out for a form. */
export type NumberPart = "country" | "digits";

/** A backup number before it is typed on Microsoft’s page. Nothing in here is ever sent or kept. */
export type PhoneCheck = {
  /** The numbering plans of the world, which come when they are needed. */
  readonly book:
    | { readonly kind: "closed" | "opening" | "lost" }
    | {
        readonly kind: "open";
        readonly language: LanguageTag;
        readonly countries: readonly Country[];
      };
  /** Undefined until somebody types: what stood in the field before is left alone. */
  readonly typed?: string;
  readonly country?: CountryId;
  readonly verdict: Verdict;
  /** The person has done with typing, for now. */
  readonly isLeft: boolean;
  readonly isOnThisPhone?: boolean;
  readonly copied?: { readonly part: NumberPart; readonly isCopied: boolean };
  /** A number is to be checked after the day on which they end. */
  readonly isWanted: boolean;
};

export const NOT_CHECKED: PhoneCheck = {
  book: { kind: "closed" },
  verdict: NOTHING_TYPED,
  isLeft: false,
  isWanted: false,
};

/** Longer than any number with all that people write around it. */
const LONGEST = 80;

/** More was typed, or less: what was made of the old number no longer holds. */
export const withTyped = (
  { isOnThisPhone: _ofTheOld, copied: _too, ...check }: PhoneCheck,
  typed: string,
): PhoneCheck => ({ ...check, typed: typed.slice(0, LONGEST), isLeft: false });
