import type { State } from "../state.ts";
import type { Handlers } from "../tool.ts";
import { turn } from "../turn.ts";
import type { BarcodeEvent } from "./barcode-events.ts";
import type { LookOf } from "./barcode-look.ts";
import { ending, ready, watching } from "./barcode-outcome.ts";
import { looking, lookOf } from "./barcode-turn.ts";

type Kind = Extract<
  BarcodeEvent["kind"],
  "camera-pressed" | "camera-opened" | "light-pressed" | "light-turned" | "long-looked"
>;

/** The camera of this round, where it is still in use. */
const inUse = (state: State, round: number): LookOf<"watching"> | undefined => {
  const look = lookOf(state);
  return look.kind === "watching" && look.round === round ? look : undefined;
};

/** What follows from a press for the camera, and from what the camera does. */
export const cameraHandlers: Handlers<Kind> = {
  "camera-pressed": (state, { isNext }) => {
    const look = lookOf(state);
    if (look.kind === "opening") return turn(state);
    const id = isNext && look.kind === "watching" ? look.camera.nextId : undefined;
    const round = look.round + 1;
    return looking(state, { kind: "opening", round }, ...ending(look), {
      kind: "open-camera",
      round,
      ...(id !== undefined && { id }),
    });
  },
  "camera-opened": (state, { round, result }) => {
    const look = lookOf(state);
    const isWanted = look.kind === "opening" && look.round === round;
    if (result.kind === "fault") {
      const { fault } = result;
      return isWanted ? looking(state, ready(look, { kind: "camera", fault })) : turn(state);
    }
    const camera = result.value;
    // The page was left, or something else begun, while the browser was asking.
    if (!isWanted) return turn(state, { kind: "close-camera", camera });
    const plain = { isLit: false, isLong: false, isAlone: false };
    const step = watching({ kind: "watching", round, camera, effort: "quick", ...plain });
    return looking(state, step.look, ...step.commands, { kind: "look-long", round });
  },
  "light-pressed": (state) => {
    const look = lookOf(state);
    if (look.kind !== "watching") return turn(state);
    const { round, camera, isLit } = look;
    return turn(state, { kind: "turn-light", round, camera, isOn: !isLit });
  },
  "light-turned": (state, { round, isOn }) => {
    const look = inUse(state, round);
    return look === undefined ? turn(state) : looking(state, { ...look, isLit: isOn });
  },
  "long-looked": (state, { round }) => {
    const look = inUse(state, round);
    return look === undefined ? turn(state) : looking(state, { ...look, isLong: true });
  },
};
