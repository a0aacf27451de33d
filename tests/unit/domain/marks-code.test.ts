import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSymbols, writeSymbols } from "../../../app/domain/base32.ts";
import { checkOf } from "../../../app/domain/check-symbols.ts";
import { formatMarksCode, parseMarksCode } from "../../../app/domain/marks-code.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import { STEP_IDS } from "../../../app/domain/steps.ts";
import { type Ticks, tick } from "../../../app/domain/ticks.ts";
import { anyTicks, MARKS } from "./any-person.ts";

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
  const WAYS: readonly (readonly [string, (code: string) => string])[] = [
    ["in small letters", (written) => written.toLowerCase()],
    ["without a gap", (written) => written.replace("-", "")],
    ["with gaps of any kind", (written) => ` ${[...written].join("\u00A0")}\u2013\n`],
    ["with letters for digits", (written) => written.replaceAll("0", "o").replaceAll("1", "l")],
    ["with other letters for digits", (written) => written.replaceAll("1", "I")],
    ["out of an Arabic sentence", (written) => `\u2066${written}\u2069\u200F`],
    [
      "in wide letters",
      (written) =>
        written.replaceAll(/[\dA-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    ],
    ...[0x660, 0x6f0, 0x966, 0x1d7f6].map(
      (zero) =>
        [
          `in digits from U+${zero.toString(16)}`,
          (written: string) =>
            written.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
        ] as const,
    ),
  ];

  test.each(WAYS)("%s is read all the same", (_how, write) => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        expect(parseMarksCode(write(code(ticks)))).toEqual(ok(ticks));
      }),
    );
  });
});

describe("a slip of the hand", () => {
  test("is noticed wherever it is: one wrong character", () => {
    for (const code of BARE) {
      for (let at = 0; at < code.length; at += 1) {
        for (const character of ALPHABET) {
          if (character === code[at]) continue;
          expect(parseMarksCode(replaced(code, at, character))).toEqual(UNREADABLE);
        }
      }
    }
  });

  test("is noticed wherever it is: two that changed places", () => {
    for (const code of BARE) {
      for (let at = 0; at < code.length; at += 1) {
        for (let other = at + 1; other < code.length; other += 1) {
          const [one = "", two = ""] = [code[at], code[other]];
          if (one === two) continue;
          expect(parseMarksCode(replaced(replaced(code, at, two), other, one))).toEqual(UNREADABLE);
        }
      }
    }
  });

  test("is noticed wherever it is: one too many or too few", () => {
    for (const code of BARE) {
      for (let at = 0; at < code.length; at += 1) {
        expect(parseMarksCode(replaced(code, at, ""))).toEqual(UNREADABLE);
        for (const character of ALPHABET) {
          const longer = code.slice(0, at) + character + code.slice(at);
          expect(parseMarksCode(longer).kind).toBe("fault");
        }
      }
    }
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", minLength: 1_000, maxLength: 20_000 }),
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
      { numRuns: 2_000 },
    );
  });

  test.each(["", "-", "hello!", "١٢", "100-01U", "1".repeat(99), "\uD800", "ß", "#marks="])(
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
