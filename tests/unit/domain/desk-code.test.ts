import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeSymbols } from "../../../app/domain/base32.ts";
import { checkOf } from "../../../app/domain/check-symbols.ts";
import { formatDeskCode } from "../../../app/domain/desk-code.ts";
import { deskCheckOf } from "../../../app/domain/desk-layout.ts";
import type { DeskReport } from "../../../app/domain/desk-report.ts";
import { formatMarksCode, parseMarksCode } from "../../../app/domain/marks-code.ts";
import { DESK_LENGTH, readDeskCode } from "../../../app/domain/read-desk-code.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import { STEP_IDS } from "../../../app/domain/steps.ts";
import {
  anyDeskReport,
  DESK_FAULTS,
  DESK_MODES,
  DESK_PLACES,
  DESK_SYSTEMS,
} from "./any-desk-report.ts";
import { anyTicks } from "./any-person.ts";
import { WAYS_TO_WRITE } from "./ways-to-write.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MISTYPED = fault({ kind: "mistyped" });
const PLACES = Array.from({ length: DESK_LENGTH }, (_, at) => at);

const FIRST: DeskReport = {
  step: "sign-in",
  system: "ios",
  place: "browser",
  mode: "waiting",
  fault: "none",
  version: { major: 0, minor: 0 },
};

/** Every report of one version. */
const EVERY: readonly DeskReport[] = STEP_IDS.flatMap((step) =>
  DESK_SYSTEMS.flatMap((system) =>
    DESK_PLACES.flatMap((place) =>
      DESK_MODES.flatMap((mode) =>
        DESK_FAULTS.map((fault) => ({ ...FIRST, step, system, place, mode, fault })),
      ),
    ),
  ),
);

const bare = (report: DeskReport): string => formatDeskCode(report).replace("-", "");

const anyBare = anyDeskReport.map(bare);

const replaced = (code: string, at: number, character: string): string =>
  code.slice(0, at) + character + code.slice(at + 1);

const swapped = (code: string, at: number): string =>
  replaced(replaced(code, at, code[at + 1] ?? ""), at + 1, code[at] ?? "");

describe("the code of a report", () => {
  test("brings back all of it, whatever there is to report", () => {
    const lost = EVERY.filter((report) => {
      const read = readDeskCode(formatDeskCode(report));
      return read.kind === "fault" || JSON.stringify(read.value) !== JSON.stringify(report);
    });
    expect(lost).toEqual([]);
    expect(new Set(EVERY.map(bare)).size).toBe(EVERY.length);
  });

  test("brings back the version too", () => {
    fc.assert(
      fc.property(anyDeskReport, (report) => {
        expect(readDeskCode(formatDeskCode(report))).toEqual(ok(report));
      }),
    );
  });

  test("is two groups of four, without letters that look like others", () => {
    fc.assert(
      fc.property(anyDeskReport, (report) => {
        expect(formatDeskCode(report)).toMatch(/^1[\dA-HJKMNP-TV-Z]{3}-[\dA-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  test("is the same in every version, or IT would read something else", () => {
    expect(formatDeskCode(FIRST)).toBe("1000-0A0X");
    const last: DeskReport = {
      step: "done",
      system: "computer",
      place: "in-app",
      mode: "not-allowed",
      fault: "unexpected-graph",
      version: { major: 4, minor: 19 },
    };
    expect(formatDeskCode(last)).toBe("1ZMF-ZV29");
    expect(
      formatDeskCode({ ...last, step: "scan", place: "home-screen", fault: "state-lost" }),
    ).toBe("1FBP-BTFJ");
  });
});

describe("a code as people write it down", () => {
  test.each(WAYS_TO_WRITE)("%s is read all the same", (_how, write) => {
    fc.assert(
      fc.property(anyDeskReport, (report) => {
        expect(readDeskCode(write(formatDeskCode(report)))).toEqual(ok(report));
      }),
    );
  });
});

describe("a slip of the ear is noticed wherever it is:", () => {
  test("one wrong character", () => {
    fc.assert(
      fc.property(anyBare, fc.nat({ max: DESK_LENGTH - 1 }), (code, at) => {
        const slips = [...ALPHABET].map((character) => replaced(code, at, character));
        const others = slips.filter((slip) => slip !== code);
        expect(others).toHaveLength(ALPHABET.length - 1);
        for (const slip of others) expect(readDeskCode(slip)).toEqual(MISTYPED);
      }),
    );
  });

  test("two neighbours that changed places", () => {
    fc.assert(
      fc.property(anyBare, fc.nat({ max: DESK_LENGTH - 2 }), (code, at) => {
        const slip = swapped(code, at);
        if (slip !== code) expect(readDeskCode(slip)).toEqual(MISTYPED);
      }),
    );
  });

  test("one too few, and how many there are", () => {
    fc.assert(
      fc.property(anyBare, fc.nat({ max: DESK_LENGTH - 1 }), (code, at) => {
        const shorter = readDeskCode(replaced(code, at, ""));
        expect(shorter).toEqual(fault({ kind: "too-short", count: DESK_LENGTH - 1 }));
      }),
    );
  });

  test("one too many", () => {
    fc.assert(
      fc.property(
        anyBare,
        fc.constantFrom(...PLACES),
        fc.constantFrom(...ALPHABET),
        (code, at, more) => {
          const longer = readDeskCode(code.slice(0, at) + more + code.slice(at));
          expect(longer).toEqual(fault({ kind: "too-long", count: DESK_LENGTH + 1 }));
        },
      ),
    );
    const said = [1, 0, 0, 0, 0, 0];
    const whole = readDeskCode(writeSymbols([...said, ...deskCheckOf(said)]));
    expect(whole).toEqual(fault({ kind: "too-long", count: DESK_LENGTH + 1 }));
  });
});

describe("a code of ticks", () => {
  test("is never taken for one of these, and is known for what it is", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        expect(readDeskCode(formatMarksCode(ticks))).toEqual(fault({ kind: "ticks" }));
      }),
    );
  });

  test("of a later version is known for what it is", () => {
    const symbol = fc.integer({ min: 0, max: 31 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 31 }),
        fc.array(symbol, { maxLength: 9 }),
        (layout, rest) => {
          const said = [layout, ...rest];
          const code = writeSymbols([...said, ...checkOf(said)]);
          expect(readDeskCode(code)).toEqual(fault({ kind: "ticks" }));
        },
      ),
    );
  });

  test("is what one of these is never taken for, not even with a slip in it", () => {
    fc.assert(
      fc.property(anyBare, (code) => {
        const slips = PLACES.flatMap((at) => [...ALPHABET].map((one) => replaced(code, at, one)));
        for (const slip of slips) expect(parseMarksCode(slip)).toEqual(fault("unreadable"));
      }),
      { numRuns: 30 },
    );
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...ALPHABET, "-", " "), maxLength: 12 }),
  );

  test("is a code, or told why it is none, and never trouble", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readDeskCode(text);
        if (read.kind === "ok") expect(readDeskCode(formatDeskCode(read.value))).toEqual(read);
        else expect(read.fault.kind).toMatch(/^(?:too-short|too-long|mistyped|newer|ticks)$/);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["", { kind: "too-short", count: 0 }],
    [" - ", { kind: "too-short", count: 0 }],
    ["1", { kind: "too-short", count: 1 }],
    ["hello!", { kind: "mistyped" }],
    ["1U00-0000", { kind: "mistyped" }],
    ["0000-0000", { kind: "mistyped" }],
    ["\uD800", { kind: "mistyped" }],
    ["1".repeat(60), { kind: "too-long", count: 60 }],
    ["1".repeat(250), { kind: "mistyped" }],
  ])("like “%s” is none", (text, reason) => {
    expect(readDeskCode(text)).toEqual(fault(reason));
  });

  test.each([
    ["more than anybody can report", [1, 31, 31, 31, 31]],
    ["a layout that never was", [0, 0, 0, 0, 0]],
  ])("with a right check over %s is none", (_what, said) => {
    expect(readDeskCode(writeSymbols([...said, ...deskCheckOf(said)]))).toEqual(MISTYPED);
  });
});

test("a code of a later version is known as such, however long it has become", () => {
  const symbol = fc.integer({ min: 0, max: 31 });
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 31 }),
      fc.array(symbol, { minLength: 4, maxLength: 27 }),
      (layout, rest) => {
        const said = [layout, ...rest];
        const code = writeSymbols([...said, ...deskCheckOf(said)]);
        expect(readDeskCode(code)).toEqual(fault({ kind: "newer" }));
      },
    ),
  );
});
