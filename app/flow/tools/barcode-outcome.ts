import type { Barcode } from "../../domain/barcode/barcode.ts";
import type { Result } from "../../domain/result.ts";
import type { BarcodeCommand, LookFault } from "./barcode-events.ts";
import type { Look, LookNews, LookOf } from "./barcode-look.ts";

/** What is shown next, and what has to be done for it. */
export type Step = { readonly look: Look; readonly commands: readonly BarcodeCommand[] };

/** What has to be done before anything else is begun. */
export const ending = (look: Look): readonly BarcodeCommand[] =>
  look.kind === "watching" ? [{ kind: "close-camera", camera: look.camera }] : [];

/** Answers to what was asked before count for nothing from here on. */
export const ready = (look: Look, news?: LookNews): Look => ({
  kind: "ready",
  round: look.round + 1,
  ...(news && { news }),
});

const over = (look: Look, news: LookNews): Step => ({
  look: ready(look, news),
  commands: ending(look),
});

export const watching = (look: LookOf<"watching">): Step => {
  const { round, camera, effort } = look;
  return { look, commands: [{ kind: "watch-camera", round, camera, effort }] };
};

/** The stronger reader is not to be had: the camera goes on with the other one, a picture stays at hand. */
const withoutReader = (look: Look): Step => {
  if (look.kind === "watching" && look.effort === "harder") {
    return watching({ ...look, effort: "quick", isAlone: true });
  }
  const isStronger = look.kind === "reading" && look.effort === "harder";
  return over(look, { kind: "unavailable", ...(isStronger && { picture: look.picture }) });
};

const afterFault = (look: Look, fault: LookFault): Step => {
  switch (fault) {
    case "unavailable":
      return withoutReader(look);
    case "ended":
      return over(look, { kind: "camera", fault });
    case "no-picture":
    case "too-large":
      return over(look, { kind: "picture", fault });
  }
};

/** What comes of a look of this round. */
export const afterLook = (look: Look, result: Result<Barcode | undefined, LookFault>): Step => {
  if (result.kind === "fault") return afterFault(look, result.fault);
  const barcode = result.value;
  if (barcode === undefined || barcode.kind === "nothing") {
    const { kind } = look;
    if (kind !== "reading") return over(look, { kind: "empty" });
    return over(look, { kind: "unread", picture: look.picture, effort: look.effort });
  }
  const { round } = look;
  return { look: { kind: "found", round, barcode, copied: "none" }, commands: ending(look) };
};
