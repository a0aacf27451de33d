import type { Route } from "../../domain/routes.ts";
import type { Ticks } from "../../domain/ticks.ts";
import type { CodeMatrix } from "../../ports/code.ts";

export type HandOverEvent =
  | { readonly kind: "code-drawn"; readonly code: CodeMatrix }
  | { readonly kind: "code-lost" }
  /** What a link had brought along was read. */
  | { readonly kind: "brought-read" };

export type HandOverCommand = {
  readonly kind: "draw-code";
  readonly route: Route;
  readonly ticks: Ticks;
};
