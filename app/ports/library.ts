import type { GuideCard } from "../domain/guide.ts";

/** What of a guide goes into the file that is searched. */
export type LibraryEntry = GuideCard & {
  /** The first sentence of its answer. */
  readonly lead: string;
  readonly keywords: readonly string[];
  /** All that it says. */
  readonly text: string;
};

export type Finding = Pick<LibraryEntry, "topic" | "title" | "lead">;

export type Findings =
  /** The best one first. */
  | { readonly kind: "found"; readonly guides: readonly Finding[] }
  /** None answers; these come nearest. */
  | { readonly kind: "nearest"; readonly guides: readonly Finding[] }
  /** The library could not be fetched. */
  | { readonly kind: "unreachable" };

export type Library = {
  find(query: string): Findings;
};
