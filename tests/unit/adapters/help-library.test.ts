import { describe, expect, test } from "vitest";
import { createLibrary } from "../../../app/adapters/help-library.ts";
import { ERRORS } from "../../../app/domain/errors/errors.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { libraryOf } from "../build/fake-site.ts";

describe.each(LANGUAGE_TAGS)("the library in %s", (language) => {
  const { entries: guides, errors } = libraryOf(language);
  const library = createLibrary(language, { guides, errors });

  test("lists every message that can be explained, with its meaning", () => {
    expect(library.messages.map(({ id }) => id)).toEqual(ERRORS.map(({ id }) => id));
    for (const { id, title } of library.messages) expect(title).toBe(errors[id].title);
  });

  test("explains each of them when it is picked", () => {
    for (const message of library.messages) {
      expect(library.find(message.shown)).toMatchObject({ kind: "explained", message });
    }
  });

  test("offers a few guides beside, and never the one that the explanation goes on with", () => {
    for (const { shown, goTo } of library.messages) {
      const findings = library.find(shown);
      const topics =
        findings.kind === "unreachable" ? [] : findings.guides.map(({ topic }) => topic);
      expect(topics.length).toBeLessThanOrEqual(3);
      if ("topic" in goTo) expect(topics).not.toContain(goTo.topic);
    }
  });

  test("says of a message that it knows none, and what comes nearest", () => {
    const findings = library.find("AADSTS90123: what is this");
    expect(findings.kind).toBe("unexplained");
    if (findings.kind === "unexplained") expect(findings.guides.length).toBeGreaterThan(0);
  });

  test("finds guides by what is no message", () => {
    const [guide] = guides;
    expect(library.find(guide?.title ?? "")).toMatchObject({ kind: "found" });
    expect(library.find("qqqqqqq")).toMatchObject({ kind: "nearest" });
  });
});
