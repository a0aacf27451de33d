import type { Effort } from "../../ports/scanner.ts";
import type { Event } from "../events.ts";
import type { State } from "../state.ts";
import type { Handlers, Tool } from "../tool.ts";
import { type Turn, turn } from "../turn.ts";
import { cameraHandlers } from "./barcode-camera.ts";
import type { BarcodeCommand, BarcodeEvent } from "./barcode-events.ts";
import type { Look, LookNews } from "./barcode-look.ts";
import { afterLook, ending, ready, type Step, watching } from "./barcode-outcome.ts";
import { looking, lookOf } from "./barcode-turn.ts";

const stepping = (state: State, { look, commands }: Step): Turn =>
  looking(state, look, ...commands);

const readPicture = (state: State, picture: Blob, effort: Effort): Turn => {
  const look = lookOf(state);
  const round = look.round + 1;
  const reading: Look = { kind: "reading", round, picture, effort };
  return looking(state, reading, ...ending(look), { kind: "read-picture", round, picture, effort });
};

const handlers: Handlers<BarcodeEvent["kind"]> = {
  ...cameraHandlers,
  "picture-given": (state, { picture }) => readPicture(state, picture, "quick"),
  "text-given": (state, { text }) => {
    const look = lookOf(state);
    const next = ready(look);
    return looking(state, next, ...ending(look), { kind: "read-text", round: next.round, text });
  },
  "harder-pressed": (state) => {
    const look = lookOf(state);
    if (look.kind === "watching") {
      return stepping(state, watching({ ...look, effort: "harder", isAlone: false }));
    }
    const picture = pictureIn(look);
    return picture === undefined ? turn(state) : readPicture(state, picture, "harder");
  },
  looked: (state, { round, result }) => {
    const look = lookOf(state);
    return look.round === round ? stepping(state, afterLook(look, result)) : turn(state);
  },
  "link-copy-pressed": (state) => {
    const look = lookOf(state);
    if (look.kind !== "found" || look.barcode.kind !== "work-link") return turn(state);
    const { link } = look.barcode;
    if (link === undefined) return turn(state);
    return turn(state, { kind: "copy-link", round: look.round, link });
  },
  "link-copied": (state, { round, isCopied }) => {
    const look = lookOf(state);
    if (look.kind !== "found" || look.round !== round) return turn(state);
    return looking(state, { ...look, copied: isCopied ? "done" : "failed" });
  },
  "barcode-dropped": (state) => {
    const look = lookOf(state);
    return looking(state, ready(look), ...ending(look), { kind: "forget-pictures" });
  },
};

/** A picture that a stronger reader may have a go at. */
const pictureIn = (look: Look): Blob | undefined =>
  look.kind === "ready" && look.news && "picture" in look.news ? look.news.picture : undefined;

/** What is said to whoever comes back: what went wrong before, or what has been dropped since. */
const newsAfter = (look: Look): LookNews | undefined => {
  if (look.kind === "opening" || look.kind === "watching") {
    return { kind: "forgotten", what: "camera" };
  }
  const isPlain = look.kind === "ready" && pictureIn(look) === undefined;
  return isPlain ? look.news : { kind: "forgotten", what: "barcode" };
};

/** Out of sight the camera is off, and what was found is gone; nothing comes along to another page. */
const withoutLook = ({ state, commands }: Turn, event: Event, before: State): Turn => {
  const look = before.barcode;
  const isLeft = event.kind === "hidden" || event.kind === "page-shown";
  if (!isLeft || look === undefined) return { state, commands };
  const barcode = ready(look, event.kind === "hidden" ? newsAfter(look) : undefined);
  const dropping: readonly BarcodeCommand[] = [...ending(look), { kind: "forget-pictures" }];
  return turn({ ...state, barcode }, ...commands, ...dropping);
};

/** From the first moment on, and again after each time: something may be pasted or dropped. */
const isWaitingAnew = (event: Event): boolean => {
  switch (event.kind) {
    case "opened":
    case "page-shown":
      return true;
    case "picture-given":
    case "text-given":
      return event.isHanded === true;
    default:
      return false;
  }
};

const follow = (made: Turn, event: Event, before: State): Turn => {
  const { state, commands } = withoutLook(made, event, before);
  const isWaiting = state.route.page === "barcode" && isWaitingAnew(event);
  return isWaiting ? turn(state, ...commands, { kind: "await-handed" }) : { state, commands };
};

export const barcodeTool: Tool = { handlers, follow };
