import { STEP_IDS } from "../../domain/steps.ts";
import { mergeTicks, type Ticks } from "../../domain/ticks.ts";
import type { CopyText } from "../../ports/clipboard.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { keeping, turn } from "../turn.ts";
import type { MarksCommand, MarksEvent } from "./marks-events.ts";

const countNew = (before: Ticks, after: Ticks): number =>
  STEP_IDS.filter((step) => before[step] !== after[step]).length;

const handlers: Handlers<MarksEvent["kind"]> = {
  "marks-copy-pressed": (state, { text }) => turn(state, { kind: "copy-marks", text }),
  "marks-copied": (state, { isCopied }) =>
    turn({ ...state, copiedMarks: isCopied ? "done" : "failed" }),
  /** A code from the other side: what it adds is kept, what was ticked here stays. */
  "marks-brought": (state, { by, code }) => {
    if (code.kind === "fault") return turn({ ...state, brought: { kind: code.fault, by } });
    const own = state.kept.ticks;
    const ticks = mergeTicks(own, code.value);
    const count = countNew(own, ticks);
    if (count === 0) return turn({ ...state, brought: { kind: "nothing-new", by } });
    return keeping({ ...state, brought: { kind: "added", by, count } }, { ticks });
  },
};

export const marksTool: Tool = { handlers };

export const performMarks = (copyText: CopyText): Performers<MarksCommand["kind"]> => ({
  "copy-marks": {
    run: async ({ text }) => ({ kind: "marks-copied", isCopied: await copyText(text) }),
    lost: () => ({ kind: "marks-copied", isCopied: false }),
  },
});
