import type { ErrorId, PlacedError } from "../domain/errors/errors.ts";
import type { GuideCard } from "../domain/guide.ts";

/** What of a guide goes into the file that is searched. */
export type LibraryEntry = GuideCard & {
  /** The first sentence of its answer. */
  readonly lead: string;
  readonly keywords: readonly string[];
  /** All that it says. */
  readonly text: string;
};

/** What a message of Microsoft's means, in the words of one language. */
export type ErrorWords = {
  readonly title: string;
  readonly cause: string;
  /** What to do. */
  readonly next: string;
  /** Name of the step or the guide that goes on from it. */
  readonly link: string;
};

/** All that the help page of one language looks things up in. */
export type LibraryFile = {
  readonly guides: readonly LibraryEntry[];
  readonly errors: Readonly<Record<ErrorId, ErrorWords>>;
};

export type Finding = Pick<LibraryEntry, "topic" | "title" | "lead">;

/** A message that can be explained, and how. */
export type Message = Pick<
  PlacedError,
  "id" | "shown" | "place" | "mender" | "goTo" | "isConfirmed"
> &
  ErrorWords;

export type Findings =
  /** The best one first. */
  | { readonly kind: "found"; readonly guides: readonly Finding[] }
  /** None answers; these come nearest. */
  | { readonly kind: "nearest"; readonly guides: readonly Finding[] }
  /** It is a message that we know. */
  | { readonly kind: "explained"; readonly message: Message }
  /** It is a message, and nobody here knows it; these guides have its words. */
  | { readonly kind: "unexplained"; readonly guides: readonly Finding[] }
  /** The library could not be fetched. */
  | { readonly kind: "unreachable" };

export type Library = {
  find(query: string): Findings;
  /** All messages that can be explained, by where they are seen. */
  readonly messages: readonly Message[];
};
