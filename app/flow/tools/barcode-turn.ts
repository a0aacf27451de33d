import type { State } from "../state.ts";
import { type Turn, turn } from "../turn.ts";
import type { BarcodeCommand } from "./barcode-events.ts";
import type { Look } from "./barcode-look.ts";

const AT_FIRST: Look = { kind: "ready", round: 0 };

export const lookOf = ({ barcode }: State): Look => barcode ?? AT_FIRST;

export const looking = (
  state: State,
  barcode: Look,
  ...commands: readonly BarcodeCommand[]
): Turn => turn({ ...state, barcode }, ...commands);
