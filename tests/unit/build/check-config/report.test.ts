import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfigText } from "../../../../app/adapters/jsonc-config-text.ts";
import { lineOf, reportOn } from "../../../../app/build/check-config/report.ts";

const told = (text: string): readonly string[] =>
  reportOn(text, { readConfigText, today: "2026-11-26" }).map((one) => lineOf("config.json", one));

const WHOLE = {
  organisation: { name: "Contoso", accent: "#0a6a5c" },
  signIn: { tenantId: "contoso.com", clientId: "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e" },
  helpDesk: { phone: "112" },
};
const withKeys = (keys: object): string => JSON.stringify({ ...WHOLE, ...keys });

describe("what is said of a config.json", () => {
  test("is nothing where all is well", () => {
    expect(told(JSON.stringify(WHOLE))).toEqual([]);
  });

  test("names place, path, problem and what belongs there, faults first", () => {
    const text = `{
  "organisation": { "name": "Contoso" },
  "deadLine": "2027-01-01",
  "helpDesk": {
    "countries": { "DE": { "phone": "call us" } }
  },
}`;
    expect(told(text)).toEqual([
      "config.json:6:4: fault: no comma before } or ]; take it out",
      expect.stringMatching(
        /^config.json:5:28: fault: helpDesk.countries.DE.phone: can’t be used; what belongs there: a phone/,
      ),
      "config.json:3:3: warning: deadLine: nothing reads this key; did you mean deadline?",
    ]);
  });

  test.each([
    ["a deadline that is over", { deadline: "2026-11-25" }, /deadline: this day is over/],
    [
      "a colour that is hard to read",
      { organisation: { name: "Contoso", accent: "#ffee00" } },
      /organisation.accent: hard to read on white; it is shown as #/,
    ],
    ["no help desk", { helpDesk: {} }, /helpDesk: nobody is named/],
    [
      "help desks of countries only",
      { helpDesk: { countries: { DE: { phone: "112" } } } },
      /other countries/,
    ],
    ["no sign-in", { signIn: undefined }, /signIn: left out/],
    ["no name", { organisation: {} }, /organisation.name: without a name/],
    [
      "a cloud without an address of Security info",
      { signIn: { ...WHOLE.signIn, cloud: "china" } },
      /signIn.securityInfo: left out/,
    ],
    [
      "a language that the app does not speak",
      { texts: { signIn: { before: { en: "x", tlh: "y" } } } },
      /texts.signIn.before.tlh: the app has no pages/,
    ],
    ["a demo tenant", { demo: { login: "/l" } }, /fault: demo: not allowed here/],
  ])("warns of %s", (_what, keys, words) => {
    const lines = told(withKeys(keys));
    expect(lines.join("\n")).toMatch(words);
  });

  test("tells how the file is saved, where that matters", () => {
    expect(told(`\ufeff${JSON.stringify(WHOLE)}`)).toEqual([
      expect.stringContaining("byte order mark"),
    ]);
    const utf16 = Buffer.from(`\ufeff${JSON.stringify(WHOLE)}`, "utf16le").toString("utf8");
    expect(told(utf16)).toEqual([expect.stringContaining("not saved as UTF-8")]);
    expect(told('{ "deadline": "2027-01-29", "deadline": "2027-01-30" }')).toContainEqual(
      expect.stringContaining("deadline: stands here twice"),
    );
  });

  test("has no fault for the file that is shipped", () => {
    const shipped = readFileSync(
      new URL("../../../../public/config.json", import.meta.url),
      "utf8",
    );
    expect(told(shipped).filter((line) => line.includes(" fault: "))).toEqual([]);
  });

  test("is something for any text at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(told(text).length).toBeGreaterThan(0);
      }),
    );
  });
});
