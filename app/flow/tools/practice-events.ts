import type { PracticeMove, Setting } from "../../domain/practice.ts";

export type PracticeEvent =
  /** The rehearsal is to show a number, the first or a new one. */
  | { readonly kind: "practice-number-wanted"; readonly on: Setting }
  | { readonly kind: "practised"; readonly move: PracticeMove };

export type PracticeCommand = { readonly kind: "draw-number"; readonly on: Setting };
