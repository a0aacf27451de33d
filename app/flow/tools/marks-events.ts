import type { MarksCodeFault } from "../../domain/marks-code.ts";
import type { Result } from "../../domain/result.ts";
import type { Ticks } from "../../domain/ticks.ts";

export type MarksEvent =
  /** Of a code by itself, or of a link with one in it. */
  | { readonly kind: "marks-copy-pressed"; readonly text: string }
  | { readonly kind: "marks-copied"; readonly isCopied: boolean }
  /** What a code of ticks says, be it typed, pasted, or out of a link. */
  | {
      readonly kind: "marks-brought";
      readonly by: "hand" | "link";
      readonly code: Result<Ticks, MarksCodeFault>;
    };

export type MarksCommand = { readonly kind: "copy-marks"; readonly text: string };
