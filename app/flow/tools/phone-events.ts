import type { LanguageTag } from "../../domain/languages.ts";
import type { NumberPart } from "../../domain/phone-check.ts";
import type { Country, CountryId, Verdict } from "../../domain/phone-number.ts";

type Asked = { readonly typed: string; readonly country: CountryId | undefined };

export type PhoneEvent =
  /** After texts have ended, somebody wants to check a number all the same. */
  | { readonly kind: "number-wanted" }
  | {
      readonly kind: "phone-book-opened";
      readonly language: LanguageTag;
      readonly countries: readonly Country[];
      /** Where the person seems to be. */
      readonly guess: CountryId | undefined;
    }
  | { readonly kind: "phone-book-lost" }
  | { readonly kind: "number-typed"; readonly typed: string }
  | { readonly kind: "country-chosen"; readonly country: CountryId }
  /** The field was left, or Enter was pressed in it. */
  | { readonly kind: "number-left" }
  | ({ readonly kind: "number-judged"; readonly verdict: Verdict } & Asked)
  | { readonly kind: "number-placed"; readonly isOnThisPhone: boolean }
  | { readonly kind: "number-copy-pressed"; readonly part: NumberPart; readonly text: string }
  | { readonly kind: "number-copied"; readonly part: NumberPart; readonly isCopied: boolean };

export type PhoneCommand =
  | { readonly kind: "open-phone-book"; readonly language: LanguageTag }
  | ({ readonly kind: "judge-number" } & Asked)
  | { readonly kind: "copy-number"; readonly part: NumberPart; readonly text: string };
