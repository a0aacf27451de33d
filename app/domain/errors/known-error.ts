import type { CalendarDate } from "../dates.ts";
import type { StepId } from "../steps.ts";
import type { Topic } from "../topics.ts";

/** Who can put it right. */
export type Mender = "you" | "desk" | "it";

/** A message of Microsoft's that people really see, and what it comes of. */
export type KnownError = {
  /** Kebab-case; its words stand under `explain.errors`, its numbers in `error-numbers.ts`. */
  readonly id: string;
  /** The message in English, as Microsoft shows it, to be picked by whoever sees it. */
  readonly shown: string;
  /** Further signs of it: other wordings, other languages, codes of libraries. Never shown. */
  readonly signs?: readonly string[];
  readonly mender: Mender;
  /** A step or a guide that goes on from here. */
  readonly goTo: { readonly step: StepId } | { readonly topic: Topic };
  readonly source: string;
  readonly checked: CalendarDate;
  /** False where no primary source says what it means: then the page says so. */
  readonly isConfirmed: boolean;
};
