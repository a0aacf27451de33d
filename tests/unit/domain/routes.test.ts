import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { formatPath, PAGES, parsePath, type Route } from "../../../app/domain/routes.ts";

const BASES = ["/", "/setup/", "/it/second-step/", "/en/", "/a.b/c+d/"];

const anyRoute: fc.Arbitrary<Route> = fc.record({
  language: fc.constantFrom(...LANGUAGE_TAGS),
  page: fc.constantFrom(...PAGES),
});
const anyBase = fc.constantFrom(...BASES);

describe("a route", () => {
  test("is found again at its own path, whatever the base", () => {
    fc.assert(
      fc.property(anyRoute, anyBase, (route, base) => {
        expect(parsePath(formatPath(route, base), base)).toEqual(route);
      }),
    );
  });

  test("has a path of its own", () => {
    const all = LANGUAGE_TAGS.flatMap((language) =>
      PAGES.map((page) => formatPath({ language, page })),
    );
    expect(new Set(all).size).toBe(LANGUAGE_TAGS.length * PAGES.length);
  });

  test("is the same to a URL parser", () => {
    fc.assert(
      fc.property(anyRoute, anyBase, (route, base) => {
        const path = formatPath(route, base);
        expect(new URL(path, "https://setup.contoso.com").pathname).toBe(path);
      }),
    );
  });

  test("of the start page ends in a slash, and is also found without it", () => {
    expect(formatPath({ language: "de", page: "start" })).toBe("/de/");
    expect(parsePath("/de")).toEqual({ language: "de", page: "start" });
  });
});

describe("any path", () => {
  test("is answered, and a route that is found leads back to it", () => {
    const near = fc
      .tuple(anyRoute, fc.string({ maxLength: 3 }), fc.nat(12))
      .map(([route, text, at]) => {
        const path = formatPath(route);
        return path.slice(0, at) + text + path.slice(at);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), anyBase, (path, base) => {
        const route = parsePath(path, base);
        if (route === undefined) return;
        const own = formatPath(route, base);
        expect([own, own.replace(/\/$/, "")]).toContain(path);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    "/",
    "//",
    "en/scan",
    "//en/scan",
    "/en//scan",
    "/en/scan/",
    "/en/start",
    "/EN/scan",
    "/en/Scan",
    "/en/scan?x",
    "/en/scan#x",
    "/en/../scan",
    "/en/%73can",
    "/en\\scan",
    "/en/scan\u0000",
    "/sv/scan",
    "/scan",
    "/en/constructor",
    "/en/__proto__",
    "/__proto__/scan",
    "/en/it",
    "https://evil.example/en/scan",
    "//evil.example/en/scan",
  ])("%j is no page of ours", (path) => {
    expect(parsePath(path)).toBeUndefined();
  });

  test("outside the base is no page of ours", () => {
    for (const path of ["/en/scan", "/setup", "/setupen/scan", "/other/en/scan"]) {
      expect(parsePath(path, "/setup/")).toBeUndefined();
    }
  });
});
