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

  test("says of a message that it knows none, with guides only where they have its words", () => {
    const [guide] = guides;
    const told = library.find(`${guide?.title} AADSTS90123`);
    expect(told.kind).toBe("unexplained");
    if (told.kind === "unexplained") expect(told.guides[0]?.topic).toBe(guide?.topic);
    expect(library.find("AADSTS90123")).toEqual({ kind: "unexplained", guides: [] });
  });

  test("finds guides by what is no message", () => {
    const [guide] = guides;
    expect(library.find(guide?.title ?? "")).toMatchObject({ kind: "found" });
    expect(library.find("qqqqqqq")).toMatchObject({ kind: "nearest" });
  });
});
