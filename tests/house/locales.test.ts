import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isDate } from "../../app/domain/config-rules.ts";
import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { readItWords } from "../support/claim-uses.ts";
import { HOUSE } from "./house-copy.ts";
import { LAWS, type Words } from "./locale-laws.ts";

const folder = join(HOUSE, "locales");
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const read = (tag: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, tag, file), "utf8"));
const hasFile = (tag: string, file: string): boolean => existsSync(join(folder, tag, file));
const readWords = (tag: string): Words => read(tag, "strings.json") as Words;

const CONFIDENCE = ["ui-quote", "doc", "inferred"];

describe("the languages", () => {
  test("are the ones that the app offers", () => {
    expect(tags.toSorted()).toEqual([...LANGUAGE_TAGS].sort());
  });

  test.each(tags)("%s has words", (tag) => {
    expect(hasFile(tag, "strings.json")).toBe(true);
  });

  test.each(tags)("%s is a canonical tag that Intl knows", (tag) => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });
});

describe.each(tags.filter((tag) => hasFile(tag, "strings.json")))("%s has", (tag) => {
  test.each(Object.entries(LAWS))("%s", (_name, law) => {
    expect(law(readWords(tag), readWords("en"), tag)).toEqual([]);
  });
});

describe.each(tags)("what IT sends in %s has", (tag) => {
  const words = read(tag, "kit.json") as Words;

  test.each(Object.entries(LAWS))("%s", (_name, law) => {
    expect(law(words, read("en", "kit.json") as Words, tag)).toEqual([]);
  });
});

describe("the pages for IT have", () => {
  const words = readItWords(HOUSE);

  test.each(Object.entries(LAWS))("%s", (_name, law) => {
    expect(law(words, words, "en")).toEqual([]);
  });

  test("their words in English alone", () => {
    expect(tags.filter((tag) => hasFile(tag, "it"))).toEqual(["en"]);
  });
});

describe.each(tags.filter((tag) => hasFile(tag, "labels.json")))(
  "Microsoft's labels in %s",
  (tag) => {
    const labels = read(tag, "labels.json") as Record<string, Record<string, unknown>>;

    test("each have a text, a source, how sure it is and the day it was checked", () => {
      const bare = Object.entries(labels).filter(
        ([, { label, source, confidence, checked }]) =>
          !(label && source && isDate(String(checked))) ||
          !CONFIDENCE.some((word) => word === confidence),
      );
      expect(bare.map(([key]) => key)).toEqual([]);
    });

    test("are labels that English has too", () => {
      const english = Object.keys(read("en", "labels.json") as object);
      expect(Object.keys(labels).filter((key) => !english.includes(key))).toEqual([]);
    });
  },
);

describe("the laws refuse", () => {
  const english: Words = {
    start: { title: "Open Authenticator, {{name}}", button: "Go" },
    left_one: "One",
    left_other: "{{count}} left",
  };
  const start = { title: "Authenticator öffnen, {{name}}", button: "Los" };
  const left = { left_one: "Einer", left_other: "Noch {{count}}" };
  const change = (title: string): Words => ({ start: { ...start, title }, ...left });

  const SINS: readonly [string, Words, string][] = [
    ["the same keys in the same order as in English", { start }, "left: missing"],
    [
      "the same keys in the same order as in English",
      { ...left, start },
      "left: English has start.title here",
    ],
    [
      "the plural forms that the language has",
      { start, left_other: "{{count}}" },
      "left: has the forms other, de needs one other",
    ],
    [
      "the same values to fill in",
      change("Authenticator, {{nam}}"),
      'start.title: has the values "nam", English has "name"',
    ],
    ["something to say under every key", change(" "), "start.title: says nothing"],
    ["no HTML", change("<b>Authenticator</b> {{name}}"), "start.title: has HTML in it"],
    [
      "no straight quotation marks",
      change("Authenticator's {{name}}"),
      "start.title: has a straight quotation mark or apostrophe",
    ],
    [
      "product names as they are",
      change("Beglaubiger {{name}}"),
      "start.title: does not name Authenticator",
    ],
    [
      "buttons that fit",
      { start: { ...start, button: "o".repeat(41) }, ...left },
      "start.button: is 41 long, a button has room for 40",
    ],
  ];

  test.each(SINS)("what lacks %s", (name, words, complaint) => {
    expect(LAWS[name]?.(words, english, "de")).toContain(complaint);
  });

  test("nothing of a good translation", () => {
    for (const law of Object.values(LAWS))
      expect(law({ start, ...left }, english, "de")).toEqual([]);
  });
});
