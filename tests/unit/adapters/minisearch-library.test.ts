import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLibrary } from "../../../app/adapters/minisearch-library.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";
import type { Findings } from "../../../app/ports/library.ts";
import { libraryOf } from "../build/fake-site.ts";

const topicsIn = (findings: Findings): readonly string[] =>
  findings.kind === "unreachable" ? [] : findings.guides.map(({ topic }) => topic);

const open = (language: LanguageTag) => {
  const { entries } = libraryOf(language);
  const library = createLibrary(language, entries);
  return { entries, find: (query: string) => library.find(query) };
};

describe.each(LANGUAGE_TAGS)("the library in %s", (language) => {
  const { entries, find } = open(language);

  test.each(entries)("finds “$title” first by its title", ({ title, topic }) => {
    expect(topicsIn(find(title))[0]).toBe(topic);
  });

  test.each(entries)("finds “$title” among the first three by each of its keywords", (entry) => {
    const lost = entry.keywords.filter(
      (keyword) => !topicsIn(find(keyword)).slice(0, 3).includes(entry.topic),
    );
    expect(lost).toEqual([]);
  });

  test("shows with each guide the first sentence of its answer", () => {
    for (const { title, lead } of entries) {
      const findings = find(title);
      expect(findings.kind).toBe("found");
      if (findings.kind === "found") expect(findings.guides[0]).toMatchObject({ title, lead });
    }
  });

  test("has an answer of the known guides to whatever is typed", () => {
    const known = new Set(entries.map(({ topic }) => topic as string));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (query) => {
        const topics = topicsIn(find(query));
        expect(topics.length).toBeGreaterThan(0);
        expect(topics.length).toBeLessThanOrEqual(8);
        expect(topics.every((topic) => known.has(topic))).toBe(true);
        expect(new Set(topics).size).toBe(topics.length);
      }),
    );
  });
});

describe("the library", () => {
  test.each([
    ["en", "no singal", "no-signal"],
    ["en", "NEW PHONE", "new-phone"],
    ["en", "nwe phone", "new-phone"],
    ["en", "airplan", "no-signal"],
    ["de", "Hanyd gewechselt", "new-phone"],
    ["de", "neues gerät", "new-phone"],
    ["de", "neues geraet", "new-phone"],
    ["de", "kein Netzz", "no-signal"],
    ["ar", "هاتف جديد", "new-phone"],
    ["ar", "الهاتف الجديد", "new-phone"],
    ["ar", "لا توجد شبكه", "no-signal"],
  ] as const)("in %s understands “%s”", (language, query, topic) => {
    expect(topicsIn(open(language).find(query))[0]).toBe(topic);
  });

  test("offers what comes nearest when nothing has the words, and says so", () => {
    expect(open("en").find("qqqqqqqq").kind).toBe("nearest");
  });

  test("finds while somebody is still typing", () => {
    const { find } = open("en");
    for (const query of ["airp", "airpl", "airplane", "airplane m"]) {
      expect(topicsIn(find(query))).toContain("no-signal");
    }
  });
});
