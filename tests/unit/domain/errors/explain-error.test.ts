import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorOfNumber, numbersOf } from "../../../../app/domain/errors/error-numbers.ts";
import { ERRORS } from "../../../../app/domain/errors/errors.ts";
import { explainError } from "../../../../app/domain/errors/explain-error.ts";
import { looksSecret } from "../../../../app/domain/secrets.ts";

const idOf = (text: string): string | undefined => {
  const found = explainError(text);
  return found?.kind === "known" ? found.error.id : found?.kind;
};

const inHtml = (text: string): string =>
  `<p>${text.replaceAll("&", "&amp;").replaceAll("’", "&#8217;").replaceAll(" ", "&nbsp;")}</p>`;

/** What happens to a message on its way into the field. */
const WRAPPINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll("’", "'"),
  (text) => text.replaceAll(" ", "\r\n"),
  (text) => JSON.stringify({ message: `${text}\r\n` }),
  (text) => `?error_description=${encodeURIComponent(text)}`,
  (text) => `?next=${encodeURIComponent(encodeURIComponent(text))}`,
  (text) => `?error_description=${encodeURIComponent(text).replaceAll("%20", "+")}`,
  inHtml,
];

describe.each(ERRORS)("the message “$shown”", ({ id, shown }) => {
  const numbers = numbersOf(id);

  test("is known, however it was copied, and is no secret", () => {
    for (const wrap of WRAPPINGS) expect(idOf(wrap(shown))).toBe(id);
    expect(looksSecret(shown)).toBe(false);
  });

  test("is known by each of its numbers, alone, named and in other digits", () => {
    const arabic = (number: string): string =>
      number.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
    for (const number of numbers) {
      for (const text of [number, arabic(number), `Error: aadsts ${number} Trace ID: x`]) {
        expect(idOf(text)).toBe(id);
        expect(looksSecret(text)).toBe(false);
      }
    }
  });

  test("is the same whatever stands around it", () => {
    const around = fc
      .string({ unit: "grapheme" })
      .filter((text) => explainError(text) === undefined);
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(idOf(`${before}\n${shown}\n${after}`)).toBe(id);
      }),
      { numRuns: 30 },
    );
  });
});

describe("numbers", () => {
  test("stand for one error each, and hide no other by their name", () => {
    const all = ERRORS.flatMap(({ id }) => numbersOf(id).map((number) => [number, id] as const));
    for (const [number, id] of all) expect(errorOfNumber(number)).toBe(id);
    expect(new Set(all.map(([number]) => number)).size).toBe(all.length);
    expect(all.filter(([number]) => !/^\d{5,7}$/.test(number))).toEqual([]);
  });

  test("in the words of a message are among its own", () => {
    for (const { id, shown } of ERRORS) {
      const [, named] = /^AADSTS(\d+)/.exec(shown) ?? [];
      if (named !== undefined) expect(numbersOf(id)).toContain(named);
    }
  });

  test("that are called AADSTS count before others, known or not", () => {
    expect(idOf("AADSTS90123 at 53003 Main Street")).toBe("unknown");
    expect(idOf("53003 or rather AADSTS50076")).toBe("second-proof");
  });
});

test("the longest sign decides where several are there", () => {
  expect(
    idOf(
      "Need admin approval. invalid_grant, the redirect URI specified in the request does not match",
    ),
  ).toBe("set-up-wrong");
});

test("any text is answered, and never trouble", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["undefined", "object"]).toContain(typeof explainError(text));
      expect(typeof looksSecret(text)).toBe("boolean");
    }),
  );
});

test("a text of any length is answered by its beginning", () => {
  expect(idOf(`Need admin approval ${"x ".repeat(200_000)}`)).toBe("approval");
});
