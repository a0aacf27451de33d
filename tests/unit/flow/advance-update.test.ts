import { describe, expect, test } from "vitest";
import { advance } from "../../../app/flow/advance.ts";
import { blankState } from "../../../app/flow/state.ts";

const blank = blankState({ language: "en", page: "scan" });
const waiting = advance(blank, { kind: "update-news", news: { kind: "waiting" } });

describe("a new version that waits", () => {
  test("is only offered", () => {
    expect(waiting.state.update).toBe("waiting");
    expect(waiting.commands).toEqual([]);
  });

  test("is let in by a press, and by nothing else", () => {
    expect(advance(waiting.state, { kind: "update-pressed" }).commands).toEqual([
      { kind: "apply-update" },
    ]);
    expect(advance(blank, { kind: "update-pressed" }).commands).toEqual([]);
  });

  test("can be put off", () => {
    const later = advance(waiting.state, { kind: "update-put-off" });
    expect(later.state.update).toBe("none");
    expect(later.commands).toEqual([]);
  });
});

test("a language counts as kept once it was said, and no longer when it could not be", () => {
  const kept = advance(blank, { kind: "update-news", news: { kind: "kept", language: "de" } });
  const again = advance(kept.state, {
    kind: "update-news",
    news: { kind: "kept", language: "de" },
  });
  expect(again.state.keptLanguages).toEqual(["de"]);
  const lost = advance(again.state, {
    kind: "update-news",
    news: { kind: "not-kept", language: "de" },
  });
  expect(lost.state.keptLanguages).toEqual([]);
});
