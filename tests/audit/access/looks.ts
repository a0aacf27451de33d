import { ACCENT_LOOK } from "./accents.ts";
import { FORCED_COLOURS } from "./forced-colours.ts";
import type { Look } from "./look.ts";
import { MOTION } from "./motion.ts";
import { PRESSING } from "./pressing.ts";
import { REFLOW, SPACING } from "./reflow.ts";
import { RINGS } from "./rings.ts";
import { BAR, TAB_WALK } from "./tab-walk.ts";
import { TARGETS } from "./targets.ts";
import { TREE } from "./tree.ts";

/** In the order in which they are taken; the last ones unfold what is folded, or press it. */
export const LOOKS: readonly Look[] = [
  TREE,
  MOTION,
  FORCED_COLOURS,
  TARGETS,
  TAB_WALK,
  RINGS,
  ACCENT_LOOK,
  SPACING,
  REFLOW,
  BAR,
  PRESSING,
];
