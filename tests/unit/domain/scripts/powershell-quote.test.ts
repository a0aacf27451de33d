import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  asciiJson,
  powershellList,
  powershellText,
} from "../../../../app/domain/scripts/powershell-quote.ts";
import { readerOf, type Syntax } from "../../../support/syntax-tree.ts";
import { anyText } from "./hostile-texts.ts";

let read: (text: string) => Syntax;
beforeAll(async () => {
  read = await readerOf("powershell");
});

const LITERAL = /^'([^']*)'$/;
const WHOLE = /^\(ConvertFrom-Json -InputObject '([^']*)'\)$/;

/** What PowerShell makes of an expression of ours. */
const evaluate = (expression: string): string => {
  const plain = LITERAL.exec(expression)?.[1];
  return plain ?? JSON.parse(WHOLE.exec(expression)?.[1] ?? "");
};

describe("a text in a PowerShell script", () => {
  test("comes out as it went in", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(evaluate(powershellText(text))).toBe(text);
        expect(JSON.parse(asciiJson(text))).toBe(text);
      }),
    );
  });

  test("is written without any sign that means something there, in whatever code page", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(asciiJson(text)).toMatch(/^"(?:[A-Za-z\d @.:/_+-]|\\u[\da-f]{4})*"$/);
      }),
    );
  });

  test("changes nothing of what the script does", () => {
    const { shape } = read("$a = (ConvertFrom-Json -InputObject '\"harmless!\"')");
    const { shape: plain } = read("$a = 'harmless'");
    fc.assert(
      fc.property(anyText, (text) => {
        const found = read(`$a = ${powershellText(text)}`);
        expect(found.errors).toEqual([]);
        expect([shape, plain]).toContain(found.shape);
      }),
    );
  });

  test("in a list stays one of as many", () => {
    const { shape } = read(`$a = ${powershellList(["one", "two"])}`);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const list = powershellList(texts);
        expect(JSON.parse(/'([^']*)'$/.exec(list)?.[1] ?? "")).toEqual(texts);
        expect(read(`$a = ${list}`)).toEqual({ errors: [], shape });
      }),
    );
  });
});
