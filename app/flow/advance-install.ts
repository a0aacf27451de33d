import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/** The browser would install the app: said on the page for it, and nowhere unasked. */
export const installOffered = (state: State): Turn =>
  turn(state.install === "done" ? state : { ...state, install: "offered" }, {
    kind: "await-install-news",
  });

export const installPressed = (state: State): Turn =>
  state.install === "offered"
    ? turn({ ...state, install: "asking" }, { kind: "ask-install" })
    : turn(state);

/** The offer is used up; the menu still has it. */
export const installDeclined = (state: State): Turn =>
  state.install === "asking" ? turn({ ...state, install: "none" }) : turn(state);

export const installed = (state: State): Turn =>
  turn({ ...state, install: "done" }, { kind: "await-install-news" });
