import { expect, test } from "vitest";
import { blankState } from "../../../app/flow/state.ts";
import type { Tool } from "../../../app/flow/tool.ts";
import { advanceWith } from "../../../app/flow/toolbox.ts";
import { turn } from "../../../app/flow/turn.ts";
import { at, shown } from "./people.ts";

const state = blankState(at("start"));

const tool: Tool = {
  handlers: {
    "marks-copied": (before) => turn({ ...before, copiedMarks: "failed" }),
  },
  follow: (made, event) =>
    event.kind === "page-shown"
      ? turn({ ...made.state, unfolded: ["gmail"] }, ...made.commands)
      : made,
};

test("a tool that comes later is used from then on", () => {
  const tools = new Set<Tool>();
  const advance = advanceWith(tools);
  expect(advance(state, shown("keep")).state.unfolded).toEqual([]);
  tools.add(tool);
  expect(advance(state, { kind: "marks-copied", isCopied: true }).state.copiedMarks).toBe("failed");
});

test("what a tool adds comes on top of what everybody makes of an event", () => {
  const made = advanceWith([tool])(state, shown("keep"));
  expect(made.state.route.page).toBe("keep");
  expect(made.state.unfolded).toEqual(["gmail"]);
});

test("a piece that is gone offers a fresh load, beside what else came of it", () => {
  const instead = { kind: "marks-copied", isCopied: false } as const;
  const { state: after } = advanceWith([tool])(state, { kind: "outdated", instead });
  expect(after).toEqual({ ...state, update: "lost", copiedMarks: "failed" });
});
