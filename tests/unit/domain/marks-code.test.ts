import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSymbols, writeSymbols } from "../../../app/domain/base32.ts";
import { checkOf } from "../../../app/domain/check-symbols.ts";
import { formatMarksCode, parseMarksCode } from "../../../app/domain/marks-code.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import { STEP_IDS } from "../../../app/domain/steps.ts";
import { type Ticks, tick } from "../../../app/domain/ticks.ts";
import { anyTicks, MARKS } from "./any-person.ts";
import { WAYS_TO_WRITE } from "./ways-to-write.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const UNREADABLE = fault("unreadable");

/** All that can be ticked, step by step. */
const EVERY: readonly Ticks[] = STEP_IDS.reduce<readonly Ticks[]>(
  (sets, step) =>
    sets.flatMap((set) => [...new Set([set, ...MARKS.map((mark) => tick(set, step, mark))])]),
  [{}],
);

const BARE = EVERY.map((ticks) => formatMarksCode(ticks).replace("-", ""));

const replaced = (code: string, at: number, character: string): string =>
  code.slice(0, at) + character + code.slice(at + 1);

describe("the code of a set of ticks", () => {
  test("brings all of them back, whatever was ticked", () => {
    expect(EVERY.length).toBeGreaterThanOrEqual(144);
    for (const ticks of EVERY) expect(parseMarksCode(formatMarksCode(ticks))).toEqual(ok(ticks));
  });

  test("is short: two groups of three, without letters that look like others", () => {
    for (const ticks of EVERY) {
      expect(formatMarksCode(ticks)).toMatch(/^[\dA-HJKMNP-TV-Z]{3}-[\dA-HJKMNP-TV-Z]{3}$/);
    }
  });

  test("is the same in every version, or one side would not understand the other", () => {
    expect(formatMarksCode({})).toBe("100-F1Y");
    expect(formatMarksCode({ install: "done", scan: "done", backup: "unseen" })).toBe("11D-090");
  });

  test("is another one for each set", () => {
    expect(new Set(BARE).size).toBe(EVERY.length);
  });
});

describe("a code as people write it", () => {
  const code = (ticks: Ticks): string => formatMarksCode(ticks);
  test.each(WAYS_TO_WRITE)("%s is read all the same", (_how, write) => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        expect(parseMarksCode(write(code(ticks)))).toEqual(ok(ticks));
      }),
    );
  });
});

/** What becomes of codes with a slip in them. */
const answersTo = (slips: readonly string[]): readonly string[] => {
  const results = slips.map((code) => parseMarksCode(code));
  return [...new Set(results.map((one) => (one.kind === "fault" ? one.fault : one.kind)))];
};

const PLACES = [0, 1, 2, 3, 4, 5];

describe("a slip of the hand is noticed wherever it is:", () => {
  test("one wrong character", () => {
    const slips = BARE.flatMap((code) =>
      PLACES.flatMap((at) => [...ALPHABET].map((character) => replaced(code, at, character))),
    );
    expect(answersTo(slips.filter((code) => !BARE.includes(code)))).toEqual(["unreadable"]);
    // None of them is by chance the code of other ticks.
    expect(slips.filter((code) => BARE.includes(code))).toHaveLength(BARE.length * PLACES.length);
  });

  test("two that changed places", () => {
    const slips = BARE.flatMap((code) =>
      PLACES.flatMap((at) =>
        PLACES.map((other) => {
          const [one = "", two = ""] = [code[at], code[other]];
          return replaced(replaced(code, at, two), other, one);
        }).filter((swapped) => swapped !== code),
      ),
    );
    expect(answersTo(slips)).toEqual(["unreadable"]);
  });

  test("one too many or too few", () => {
    const shorter = BARE.flatMap((code) => PLACES.map((at) => replaced(code, at, "")));
    const longer = BARE.flatMap((code) =>
      PLACES.flatMap((at) =>
        [...ALPHABET].map((more) => code.slice(0, at) + more + code.slice(at)),
      ),
    );
    expect(answersTo([...shorter, ...longer])).not.toContain("ok");
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...ALPHABET, "-", " "), maxLength: 12 }),
  );

  test("is a code, or none, or one of tomorrow, and never trouble", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseMarksCode(text);
        if (result.kind === "fault") expect(["unreadable", "newer"]).toContain(result.fault);
        else expect(parseMarksCode(formatMarksCode(result.value))).toEqual(result);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(["", "-", "hello!", "١٢", "100-01U", "1".repeat(250), "\uD800", "ß", "#marks="])(
    "like “%s” is none",
    (text) => {
      expect(parseMarksCode(text)).toEqual(UNREADABLE);
    },
  );

  test("with a right check over what no person can have ticked is none", () => {
    const forged = [1, 4, 16];
    expect(parseMarksCode(writeSymbols([...forged, ...checkOf(forged)]))).toEqual(UNREADABLE);
  });
});

describe("a code of a later version", () => {
  test("is known as such, however long it has become", () => {
    const symbol = fc.integer({ min: 0, max: 31 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 31 }),
        fc.array(symbol, { maxLength: 27 }),
        (layout, rest) => {
          const said = [layout, ...rest];
          expect(parseMarksCode(writeSymbols([...said, ...checkOf(said)]))).toEqual(fault("newer"));
        },
      ),
    );
  });
});

describe("the alphabet", () => {
  test("reads what it writes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 31 })), (symbols) => {
        expect(readSymbols(writeSymbols(symbols))).toEqual(symbols);
      }),
    );
  });

  test.each([..."Uu!?_.،ь"])("has no %s", (character) => {
    expect(readSymbols(character)).toBeUndefined();
  });
});
