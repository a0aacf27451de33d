import type { CalendarDate, CalendarMonth } from "../dates.ts";

export type ClaimValue =
  | { readonly kind: "date"; readonly date: CalendarDate }
  /** Where Microsoft names no day. */
  | { readonly kind: "month"; readonly month: CalendarMonth }
  | { readonly kind: "number"; readonly number: number }
  /** A product's release as it is written everywhere, such as "iOS 17". */
  | { readonly kind: "version"; readonly version: string }
  | { readonly kind: "link"; readonly url: string }
  /** A name or code that no language translates. */
  | { readonly kind: "text"; readonly text: string };

/** Something that is so on Microsoft's side, or was when it was checked. */
export type Claim = {
  /** Kebab-case; words and guides name it as `{{claim.id}}`. */
  readonly id: string;
  readonly value: ClaimValue;
  /** The document that says so, with that document's own date where it has one. */
  readonly source: string;
  readonly checked: CalendarDate;
  /** False where no primary source says so: only sentences that say as much may use it. */
  readonly isConfirmed: boolean;
};
