import { readStamp } from "./arrival.ts";

// A stamped page comes in its colour.
let painted = readStamp()?.organisation.accent;

/** The organisation's colour; only whoever has one of its own fetches the code for it. */
export const paint = (accent: string): void => {
  if (painted === accent) return;
  painted = accent;
  import("./adapters/browser-accent.ts").then(
    ({ applyAccent }) => applyAccent(accent),
    // Without a network the default colour stands; the next change of the page tries again.
    () => {
      painted = undefined;
    },
  );
};
