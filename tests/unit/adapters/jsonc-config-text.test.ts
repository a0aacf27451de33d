import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfigText } from "../../../app/adapters/jsonc-config-text.ts";

const faultsIn = (text: string): readonly string[] =>
  readConfigText(text).faults.map(
    ({ problem, place }) => `${place.line}:${place.column} ${problem}`,
  );

describe("a file that is no JSON", () => {
  test.each([
    ["nothing", "", "1:1 empty"],
    ["blanks", " \n ", "1:1 empty"],
    ["a comment", '{\n  // hello\n  "a": 1\n}', "2:3 comment"],
    ["a comment of several lines", '{ /* a\n b */ "a": 1 }', "1:3 comment"],
    ["a comma after the last key", '{\n  "a": 1,\n}', "2:9 trailing-comma"],
    ["a comma after the last of a list", '{ "a": [1, 2 , ] }', "1:14 trailing-comma"],
    ["no comma between two keys", '{\n  "a": 1\n  "b": 2\n}', "3:3 comma-missing"],
    ["single quotes", "{ 'a': 1 }", "1:3 quotes"],
    ["curly quotes", "{ “a”: 1 }", "1:3 quotes"],
    ["a key without quotes", "{ a: 1 }", "1:3 quotes"],
    ["a text without quotes", '{ "a": Contoso }', "1:8 quotes"],
    ["no last brace", '{ "a": 1', "1:9 cut-short"],
    ["something after its end", '{ "a": 1 }\n}', "2:1 after-end"],
    ["a number that begins with a zero", '{ "a": 01 }', "1:9 comma-missing"],
  ])("with %s is told where", (_what, text, told) => {
    expect(faultsIn(text)[0]).toBe(told);
  });

  test("is read as far as it can be, and each line with a fault is told", () => {
    const { json, faults } = readConfigText('{\n  "a": 1, // one\n  "b": [2,],\n  "c": 3\n}');
    expect(json).toEqual({ a: 1, b: [2], c: 3 });
    expect(faults.map(({ place }) => place.line)).toEqual([2, 3]);
  });
});

describe("a file that is JSON", () => {
  test.each(["{}", '\ufeff{ "a": 1 }', "[1, 2]", '"x"', "null"])("has no fault: %j", (text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  test("is told of keys that stand twice in one place", () => {
    const text = '{ "a": { "b": 1, "b": 2 }, "c": [{ "d": 1, "d": 2 }], "a": 3, "b": 4 }';
    expect(readConfigText(text).twice).toEqual(["a", "a.b", "c.0.d"]);
  });

  test("knows where each value stands, and what is around one that is missing", () => {
    const text = '{\r\n  "a": {\r\n    "b": [10,\r\n 20]\r\n  }\r\n}';
    const { placeOf } = readConfigText(text);
    expect(placeOf("a.b")).toEqual({ line: 3, column: 5 });
    expect(placeOf("a.b.1")).toEqual({ line: 4, column: 2 });
    expect(placeOf("a.c.d")).toEqual({ line: 2, column: 3 });
    expect(placeOf("x")).toEqual({ line: 1, column: 1 });
    expect(placeOf("")).toEqual({ line: 1, column: 1 });
  });
});

describe("any text", () => {
  const json = fc.json({ maxDepth: 3 });
  const broken = fc
    .tuple(
      json,
      fc.nat(),
      fc.constantFrom("", ",", "}", "'", "“", "//", "/*", '"', "\\", "\n", "["),
    )
    .map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece + text.slice(cut + 1);
    });

  // With a look at the whole text for each of its faults, this took minutes.
  test.each(["\n@", "@ ", "a,"])("is told to be none where it is “%s” without end", (piece) => {
    const { faults } = readConfigText(`{${piece.repeat(50_000)}`);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(200);
  });

  test("is told to be none where it is nested without end", () => {
    for (const text of [
      "[".repeat(9_000),
      '{"a":'.repeat(9_000),
      `${"[".repeat(300)}1${"]".repeat(300)}`,
    ]) {
      expect(readConfigText(text)).toMatchObject({
        json: undefined,
        faults: [{ problem: "syntax" }],
      });
    }
  });

  test("has faults exactly where JSON.parse throws, and says the same where it does not", () => {
    fc.assert(
      fc.property(fc.oneof(json, broken, fc.string()), fc.string(), (text, path) => {
        const read = readConfigText(text);
        const { line, column } = read.placeOf(path);
        expect(Math.min(line, column)).toBeGreaterThan(0);
        let parsed: unknown;
        try {
          parsed = JSON.parse(text.replace(/^\ufeff/, ""));
        } catch {
          expect(read.faults).not.toEqual([]);
          return;
        }
        expect(read).toMatchObject({ faults: [] });
        expect(read.json).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});
