import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileLabels, type LabelFile } from "../../../app/build/labels.ts";

type Confidence = LabelFile[string]["confidence"];

const entry = (label: string, confidence: Confidence): LabelFile => ({
  key: { label, source: "seen", confidence, checked: "2026-11-22" },
});
const compile = (own: LabelFile, english: LabelFile) => compileLabels("de", own, english)["key"];

describe("a label of Microsoft's", () => {
  test("that was seen on a screen is quoted as it is", () => {
    const label = compile(entry("Telefon", "ui-quote"), entry("Phone", "doc"));
    expect(label).toEqual({ text: "Telefon", language: "de" });
  });

  test("that is only documented has the English one beside it", () => {
    const label = compile(entry("Telefon", "doc"), entry("Phone", "doc"));
    expect(label).toEqual({ text: "Telefon", language: "de", english: "Phone" });
  });

  test("has no English one beside it that says the same, or that was guessed", () => {
    expect(compile(entry("App", "doc"), entry("App", "doc"))).toEqual({
      text: "App",
      language: "de",
    });
    const guessed = compile(entry("Telefon", "doc"), entry("Phone", "inferred"));
    expect(guessed).toEqual({ text: "Telefon", language: "de" });
  });

  test("that was guessed is never quoted: the English one stands for it", () => {
    const label = compile(entry("Telefon", "inferred"), entry("Phone", "doc"));
    expect(label).toEqual({ text: "Phone", language: "en" });
  });

  test("that the language lacks is the English one", () => {
    expect(compile({}, entry("Phone", "ui-quote"))).toEqual({ text: "Phone", language: "en" });
  });

  test("of which nothing is known but guesses is not there at all", () => {
    expect(compile(entry("Telefon", "inferred"), entry("Phone", "inferred"))).toBeUndefined();
    expect(compile({}, {})).toBeUndefined();
  });

  test("in English stands by itself", () => {
    const english = entry("Phone", "doc");
    expect(compileLabels("en", english, english)["key"]).toEqual({ text: "Phone", language: "en" });
  });
});

describe("any labels", () => {
  const confidences = fc.constantFrom<Confidence>("ui-quote", "doc", "inferred");
  const file = fc.dictionary(
    fc.constantFrom("a", "b", "c"),
    fc.record({
      label: fc.string({ minLength: 1 }),
      source: fc.string(),
      confidence: confidences,
      checked: fc.constant("2026-11-22"),
    }),
  );

  test("quote only what somebody has seen or documented, in the language that they say", () => {
    fc.assert(
      fc.property(file, file, (own, english) => {
        for (const [key, label] of Object.entries(compileLabels("de", own, english))) {
          const source = (label.language === "de" ? own : english)[key];
          expect(source?.label).toBe(label.text);
          expect(source?.confidence).not.toBe("inferred");
          if (label.english !== undefined) expect(english[key]?.confidence).not.toBe("inferred");
        }
      }),
    );
  });
});
