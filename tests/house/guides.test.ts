import { describe, expect, test } from "vitest";
import { compileGuides, readGuides } from "../../app/build/guides.ts";
import type { Guide } from "../../app/domain/guide.ts";
import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { TOPICS } from "../../app/domain/topics.ts";
import { linesIn, shapeOf, topicsFrom } from "./guide-shape.ts";
import { HOUSE } from "./house-copy.ts";
import { isLeftOver } from "./leftover-english.ts";
import { sinsIn } from "./typography.ts";

const english = compileGuides(HOUSE, "en");
const topicsOf = (guides: readonly Guide[]) => guides.map(({ topic }) => topic);

describe.each(LANGUAGE_TAGS)("the guides in %s", (language) => {
  const guides = compileGuides(HOUSE, language);

  test("are on all topics", () => {
    expect(topicsOf(guides)).toEqual(TOPICS);
  });

  test.each(guides)("have the same shape and name the same things: $topic", (guide) => {
    const original = english.find(({ topic }) => topic === guide.topic);
    expect(shapeOf(guide)).toEqual(original && shapeOf(original));
  });

  test.each(guides)("are written as the language is: $topic", (guide) => {
    const sins = linesIn(guide).flatMap((line) =>
      (sinsIn(language, line) ?? ["no habits"]).map((sin) => `${sin}: ${line}`),
    );
    expect(sins).toEqual([]);
  });

  test.each(guides)("have no English left in them: $topic", (guide) => {
    const original = english.find(({ topic }) => topic === guide.topic);
    const originals = original === undefined ? [] : linesIn(original);
    const left = linesIn(guide).filter((line, at) =>
      isLeftOver(language, line, originals[at] ?? ""),
    );
    expect(left).toEqual([]);
  });

  test("lead only to guides that are there", () => {
    const here = new Set<string>(topicsOf(guides));
    expect(guides.flatMap(topicsFrom).filter((topic) => !here.has(topic))).toEqual([]);
  });

  test("have titles of their own", () => {
    const titles = guides.map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
  });

  test("have no keyword that leads to more guides than people look at", () => {
    const words = guides.flatMap(({ keywords }) => keywords.map((word) => word.toLowerCase()));
    const common = words.filter((word) => words.filter((other) => other === word).length > 3);
    expect(common).toEqual([]);
  });

  test("have no straight quotation marks", () => {
    const straight = readGuides(HOUSE, language).filter(({ text }) => /["']/.test(text));
    expect(straight.map(({ file }) => file)).toEqual([]);
  });
});

describe("the shape of a guide", () => {
  const [guide] = english as readonly [Guide, ...Guide[]];

  test("changes with a step that is missing and a link that leads elsewhere", () => {
    const [section, ...rest] = guide.sections;
    const shorter = { ...guide, sections: rest };
    expect(section).toBeDefined();
    expect(shapeOf(shorter)).not.toEqual(shapeOf(guide));
    const elsewhere: Guide = {
      ...guide,
      answer: [
        {
          kind: "paragraph",
          content: [{ kind: "link", to: { kind: "topic", topic: "cost" }, content: [] }],
        },
      ],
    };
    expect(shapeOf(elsewhere).names).toContain("link topic cost");
    expect(topicsFrom(elsewhere)).toContain("cost");
  });
});
