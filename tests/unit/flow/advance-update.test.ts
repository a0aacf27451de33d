import { describe, expect, test } from "vitest";
import { blankState } from "../../../app/flow/state.ts";
import { advance } from "./all-tools.ts";

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

describe("a piece that the host has no more", () => {
  const outdated = {
    kind: "outdated",
    instead: { kind: "setup-read", setup: { kind: "missing" }, hasTraces: false },
  } as const;

  test("has a fresh load offered, beside what else came of it", () => {
    const { state, commands } = advance(blank, outdated);
    expect(state.update).toBe("lost");
    expect(state.setup).toEqual({ kind: "missing" });
    expect(commands).toEqual([]);
  });

  test("is not the news where a new version is offered already", () => {
    expect(advance(waiting.state, outdated).state.update).toBe("waiting");
  });

  test("that a sign-in needed is fetched at once, and no sign-in was begun", () => {
    const leaving = { to: "sign-in", from: "scan", at: 0, language: "en" } as const;
    const pressed = { ...blank, kept: { ...blank.kept, leaving } };
    const { kept } = blank;
    expect(advance(pressed, { kind: "leaving-outdated" }).commands).toEqual([
      { kind: "save", kept },
      { kind: "apply-update" },
    ]);
  });
});
