import { describe, expect, test } from "vitest";
import { compileErrorWords } from "../../../app/build/error-words.ts";
import { compileGuides } from "../../../app/build/guides.ts";
import { readSources } from "../../../app/build/sources.ts";
import { compileWords } from "../../../app/build/words.ts";
import { ERRORS } from "../../../app/domain/errors/errors.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import type { WordTree } from "../../../app/ports/translator.ts";
import { ROOT } from "./fake-site.ts";

const ids = ERRORS.map(({ id }) => id).toSorted();

describe.each(LANGUAGE_TAGS)("messages in %s", (language) => {
  const { strings } = readSources(ROOT, language);
  const guides = compileGuides(ROOT, language);

  test("each have a meaning, a cause, a next step and a name for what goes on from it", () => {
    const words = compileErrorWords(strings, guides);
    expect(Object.keys(words).toSorted()).toEqual(ids);
    for (const parts of Object.values(words)) {
      expect(Object.keys(parts)).toEqual(["title", "cause", "next", "link"]);
      for (const text of Object.values(parts)) expect(text).toMatch(/\S/);
    }
  });

  test("are the only ones that anything is said of", () => {
    const { errors } = strings["explain"] as { readonly errors: WordTree };
    expect(Object.keys(errors).toSorted()).toEqual(ids);
  });

  test("are not in the words that come with the help page", () => {
    const { explain } = compileWords(ROOT, language, "help").strings as {
      readonly explain: WordTree;
    };
    expect(Object.keys(explain)).not.toContain("errors");
  });
});

test("a message without words, or with a guide that is none, stops the build", () => {
  const { strings } = readSources(ROOT, "en");
  expect(() => compileErrorWords({}, [])).toThrow(/^no words at explain\.errors\./);
  expect(() => compileErrorWords(strings, [])).toThrow(/which is no guide$/);
});
