import fc from "fast-check";
import { describe, expect } from "vitest";
import { readSymbols, writeSymbols } from "../../app/domain/base32.ts";
import { formatDeskCode } from "../../app/domain/desk-code.ts";
import { STEPS } from "../../app/domain/desk-layout.ts";
import { formatHandOver } from "../../app/domain/hand-over.ts";
import { formatMarksCode, parseMarksCode } from "../../app/domain/marks-code.ts";
import { readDeskCode } from "../../app/domain/read-desk-code.ts";
import { mergeTicks, parseTicks, type Ticks } from "../../app/domain/ticks.ts";
import { blankState } from "../../app/flow/state.ts";
import { advance } from "../unit/flow/all-tools.ts";
import { drawPage } from "./draw.tsx";
import { anyLike } from "./hostile-text.ts";
import { law } from "./law.ts";

const MARKS: readonly Ticks[] = [
  {},
  { install: "done" },
  {
    "sign-in": "skipped",
    install: "done",
    scan: "done",
    backup: "unseen",
    "app-password": "not-needed",
  },
];

const REPORTS = STEPS.map((step) =>
  formatDeskCode({
    ...{ step, system: "ios", place: "browser", mode: "checks", fault: "none" },
    version: { major: 1, minor: 2 },
  }),
);

const valid = [
  ...MARKS.map(formatMarksCode),
  ...REPORTS,
  "100-F1Y",
  "٠١٢٣٤٥٦٧",
  "ＯＩＬ-1A2B-C3D4",
];

/** The right symbols and the wrong ones, so that some of them check. */
const anySymbols = fc.array(fc.nat(31), { maxLength: 12 }).map(writeSymbols);

const anyCode = fc.oneof({ weight: 3, arbitrary: anyLike(valid) }, anySymbols);

const bare = (text: string): string => writeSymbols(readSymbols(text) ?? []);

const drawn = new Set<string>();

describe("a code that somebody typed", () => {
  law(
    "is a whole report of the help desk's, or says what is wrong with it",
    fc.property(anyCode, (text) => {
      const read = readDeskCode(text);
      if (read.kind === "ok") expect(bare(formatDeskCode(read.value))).toBe(bare(text));
      else
        expect(["too-short", "too-long", "mistyped", "newer", "ticks"]).toContain(read.fault.kind);
    }),
  );

  law(
    "brings known marks of known steps, and takes none away",
    fc.property(anyCode, fc.constantFrom(...MARKS), (text, own) => {
      const read = parseMarksCode(text);
      if (read.kind === "fault") return;
      expect(parseTicks(read.value)).toEqual(read.value);
      expect(bare(formatMarksCode(read.value))).toBe(bare(text));
      expect(Object.keys(mergeTicks(own, read.value))).toEqual(
        expect.arrayContaining(Object.keys(own)),
      );
    }),
  );

  law(
    "is never shown: a page says one of few things about it",
    fc.property(anyCode, fc.constantFrom<("link" | "hand")[]>("link", "hand"), (text, by) => {
      const state = blankState({ language: "en", page: "keep" });
      const code = parseMarksCode(text);
      const { brought } = advance(state, { kind: "marks-brought", by, code }).state;
      drawn.add(drawPage({ ...state, brought }));
      // Four answers in two places, and a number for each of five steps.
      expect(drawn.size).toBeLessThanOrEqual(16);
    }),
  );

  law(
    "goes into an address as a fragment, whatever is in it",
    fc.property(anyCode, (text) => {
      const read = parseMarksCode(text);
      const ticks = read.kind === "ok" ? read.value : {};
      const { origin, pathname, search } = new URL(
        formatHandOver("https://a.example/en/scan", ticks),
      );
      expect(origin + pathname + search).toBe("https://a.example/en/scan");
    }),
  );
});
