import { describe, expect, test } from "vitest";
import { formatMarksCode, parseMarksCode } from "../../../../app/domain/marks-code.ts";
import type { Ticks } from "../../../../app/domain/ticks.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { at, opened, shown } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const brought = (text: string): Event => ({
  kind: "marks-brought",
  by: "hand",
  code: parseMarksCode(text),
});
const codeOf = (ticks: Ticks): Event => brought(formatMarksCode(ticks));
const told = (own: Ticks, ...story: readonly Event[]) =>
  lastOf(tell(at("keep"), opened({ ticks: own }), ...story));

describe("a code of ticks that is brought along", () => {
  test("adds what was not ticked here, keeps it, and says how much it was", () => {
    const scene = told({ install: "done" }, codeOf({ install: "done", scan: "done" }));
    expect(scene.state.kept.ticks).toEqual({ install: "done", scan: "done" });
    expect(scene.state.brought).toEqual({ kind: "added", by: "hand", count: 1 });
    expect(ordersOf(scene, "save")).toHaveLength(1);
  });

  test("never takes a tick away", () => {
    const { state } = told({ backup: "done" }, codeOf({ backup: "skipped", scan: "done" }));
    expect(state.kept.ticks).toEqual({ backup: "done", scan: "done" });
  });

  test("with nothing new in it says so, and nothing is written", () => {
    for (const own of [{}, { scan: "done" }] as const) {
      const scene = told(own, codeOf(own));
      expect(scene.state.brought).toEqual({ kind: "nothing-new", by: "hand" });
      expect(scene.commands).toEqual([]);
    }
  });

  test.each([
    ["unreadable", "not a code"],
    ["newer", "200-Y2S"],
  ] as const)("that is %s changes no tick", (kind, text) => {
    const scene = told({ scan: "done" }, brought(text));
    expect(scene.state.brought).toEqual({ kind, by: "hand" });
    expect(scene.state.kept.ticks).toEqual({ scan: "done" });
    expect(scene.commands).toEqual([]);
  });

  test("is spoken of only on the page where it was brought", () => {
    expect(told({}, codeOf({ scan: "done" }), shown("start")).state.brought.kind).toBe("nothing");
  });
});

describe("the code of the ticks here", () => {
  const ticks: Ticks = { install: "done" };
  const pressed: Event = { kind: "marks-copy-pressed", text: formatMarksCode(ticks) };

  test("is copied by a press, and the page says what came of it", () => {
    expect(told(ticks, pressed).commands).toEqual([
      { kind: "copy-marks", text: formatMarksCode(ticks) },
    ]);
    const copied: Event = { kind: "marks-copied", isCopied: true };
    expect(told(ticks, pressed, copied).state.copiedMarks).toBe("done");
    expect(told(ticks, pressed, { ...copied, isCopied: false }).state.copiedMarks).toBe("failed");
  });

  test("is spoken of only on the page where it was copied", () => {
    const copied: Event = { kind: "marks-copied", isCopied: true };
    expect(told({}, pressed, copied, shown("start")).state.copiedMarks).toBe("none");
  });
});
