import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseActivationLink } from "../../../../app/domain/barcode/activation-link.ts";
import type { Barcode } from "../../../../app/domain/barcode/barcode.ts";
import { classifyBarcode } from "../../../../app/domain/barcode/classify-barcode.ts";
import { SHAPES, SITE, WORK_LINK } from "./shapes.ts";

const classify = (text: string): Barcode => classifyBarcode(text, SITE);

/** All that may be put on a screen. */
const shownOf = (barcode: Barcode): string => JSON.stringify({ ...barcode, link: undefined });

const START = /^[\s\S]*?[:?/=|]/;
const starts = [...new Set(SHAPES.map(([, text]) => START.exec(text)?.[0] ?? text))];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(fc.constantFrom(...starts), fc.string({ unit: "binary" }))
    .map((parts) => parts.join("")),
  // A real one with a few characters changed, or cut off.
  fc
    .tuple(
      fc.constantFrom(...SHAPES),
      fc.nat(400),
      fc.nat(400),
      fc.string({ unit: "binary", maxLength: 4 }),
    )
    .map(([[, text], from, to, put]) => text.slice(0, from) + put + text.slice(to)),
);

describe("a code", () => {
  test.each(SHAPES)("%s is told for what it is", (_name, text, is) => {
    expect(classify(text)).toMatchObject(is);
  });

  test("comes in 80 shapes and more, each kind among them", () => {
    expect(new Set(SHAPES.map(([, text]) => text)).size).toBeGreaterThanOrEqual(80);
  });

  test("is something, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(classify(text).kind).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  test("of any length is looked at", () => {
    for (const unit of [
      "a",
      "a.",
      "1",
      " ",
      "&code=",
      "%2F",
      "otpauth://totp/",
      "\u200b",
      "S:\\;",
    ]) {
      expect(classify(unit.repeat(200_000)).kind).toMatch(/^(?:text|nothing)$/);
      expect(classify(unit.repeat(Math.floor(7_000 / unit.length))).kind).toMatch(/^[a-z-]+$/);
    }
  });

  test("is the same with gaps around it", () => {
    const gap = fc.constantFrom("", " ", "\n", "\u00a0", "\u200f", "\ufeff");
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), gap, gap, ([, text], before, after) => {
        expect(classify(before + text + after)).toEqual(classify(text));
      }),
    );
  });
});

describe("what is shown of a code", () => {
  const secret = fc
    .array(fc.constantFrom(..."bcdfghjkmnpqrstvwxyz234567"), { minLength: 16, maxLength: 64 })
    .map((letters) => letters.join(""));
  const CARRIERS: readonly ((secret: string) => string)[] = [
    (key) => `otpauth://totp/Contoso:LEE?secret=${key}&issuer=Microsoft`,
    (key) => `otpauth://totp/Contoso:LEE?issuer=Microsoft&SECRET=${key}`,
    (key) => key,
    (key) => key.toUpperCase(),
    (key) => `WIFI:S:HOME;T:WPA;P:${key};;`,
    (key) => `WIFI:P:\\;S${key};S:HOME;T:WPA;;`,
    (key) => `otpauth-migration://offline?data=${key}`,
    (key) => `ms-qrpin:v1|LEE|44|${key}`,
    (key) => `duo://${key}`,
    (key) => `FIDO:/${key}`,
    (key) =>
      `https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=msa&code=M.${key}&uaid=${key}`,
    (key) =>
      `https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&code=${key}`,
    (key) => WORK_LINK.replace("SASPUBKRCAZ1FD043", key),
    (key) => WORK_LINK.replace("SASPUBKRCAZ1FD043", key).replace(".com", ".us"),
    (key) => `https://mobileappcommunicator.auth.microsoft.com/activatev2/1/${key}`,
    (key) =>
      `phonefactor://activate_account?code=1234567&url=https%3A%2F%2Fmfa.contoso.example%2Factivatev2%2F1%2F${key}`,
    (key) => `https://www.example.com/reset?token=${key}`,
    (key) => `https://LEE:${key}@www.example.com/`,
    (key) => `tel:${key}`,
    (key) => `Your key is ${key}.`,
  ];

  test("says nothing of a secret but its end", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARRIERS), secret, (carry, key) => {
        const shown = shownOf(classify(carry(key))).toLowerCase();
        for (let at = 0; at + 5 <= key.length; at += 1) {
          expect(shown).not.toContain(key.slice(at, at + 5));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("says nothing of a one-time code but its end", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]{9}$/), (code) => {
        const shown = shownOf(classify(WORK_LINK.replace("518227904", code)));
        expect(shown).not.toContain(code.slice(0, 4));
        expect(shown).not.toContain(code.slice(5));
      }),
    );
  });

  test("is one line that nothing steers, and not a long one", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { link: _link, ...rest } = { link: undefined, ...classify(text) };
        for (const value of Object.values(rest)) {
          if (typeof value !== "string") continue;
          expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(value.length).toBeLessThanOrEqual(400);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a link that opens something", () => {
  test("is there for a work registration alone", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const barcode = classify(text);
        const link = "link" in barcode ? barcode.link : undefined;
        if (link === undefined) return;
        expect(barcode).toMatchObject({ kind: "work-link", cloud: "global" });
        expect(parseActivationLink(link)).toBe(link);
        expect(text).toContain(link);
      }),
      { numRuns: 3000 },
    );
  });

  test("is the text itself", () => {
    expect(classify(`\n${WORK_LINK} `)).toMatchObject({ link: WORK_LINK });
  });
});

test("an address whose host is longer than any in the DNS is a text", () => {
  const hostOf = (times: number) => `https:${"क़".repeat(times)}`;
  expect(classify(hostOf(1))).toMatchObject({ kind: "address" });
  expect(classify(hostOf(200))).toMatchObject({ kind: "text" });
});
