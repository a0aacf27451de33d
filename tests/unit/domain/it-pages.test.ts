import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatItPath, IT_PAGES, parseItPath } from "../../../app/domain/it-pages.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { formatPath, PAGES, parsePath } from "../../../app/domain/routes.ts";

const anyBase = fc.constantFrom("/", "/it/", "/mfa/");

describe("the address of a page for IT", () => {
  test("leads back to the page, wherever the site stands", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IT_PAGES), anyBase, (page, base) => {
        expect(parseItPath(formatItPath(page, base), base)).toBe(page);
      }),
    );
  });

  test("is that of no page for staff, in any language", () => {
    const staff = LANGUAGE_TAGS.flatMap((language) =>
      PAGES.map((page) => formatPath({ language, page })),
    );
    for (const path of staff) expect(parseItPath(path)).toBeUndefined();
    for (const page of IT_PAGES) expect(parsePath(formatItPath(page))).toBeUndefined();
  });

  test("leaves the room of a language whose tag is “it”", () => {
    for (const path of ["/it", "/it/", "/it/scan"]) expect(parseItPath(path)).toBeUndefined();
  });

  test.each(["/en/it/", "/en/it/nothing", "/de/it", "/en/itself", "/", ""])("is not %s", (path) => {
    expect(parseItPath(path)).toBeUndefined();
  });
});
