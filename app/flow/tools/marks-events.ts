import type { MarksCodeFault } from "../../domain/marks-code.ts";
import type { Result } from "../../domain/result.ts";
import type { Ticks } from "../../domain/ticks.ts";

export type MarksEvent =
  | { readonly kind: "marks-copy-pressed"; readonly code: string }
  | { readonly kind: "marks-copied"; readonly isCopied: boolean }
  /** What a code of ticks says, be it typed, pasted, or out of a link. */
  | { readonly kind: "marks-brought"; readonly code: Result<Ticks, MarksCodeFault> };

export type MarksCommand = { readonly kind: "copy-marks"; readonly code: string };
