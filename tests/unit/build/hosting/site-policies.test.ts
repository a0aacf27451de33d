import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { policiesOf, unionOf } from "../../../../app/build/hosting/site-policies.ts";
import { EVERY_HOST } from "../../../../app/build/hosts.ts";
import { policyOf } from "../../../../app/build/policy.ts";
import { renderDocument } from "../../../../app/document.tsx";

const texts = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
const anyPolicy = fc
  .record({
    styles: texts,
    scripts: texts,
    hosts: fc.subarray([...EVERY_HOST]),
    hasWorkers: fc.boolean(),
  })
  .map(policyOf);

const sourcesIn = (policy: string): readonly string[] =>
  policy.split("; ").flatMap((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, ...sources.map((source) => `${name} ${source}`)];
  });

describe("the policy that goes out with all pages of a site", () => {
  test("allows what any of them allows but for inline code, and nothing more", () => {
    fc.assert(
      fc.property(fc.array(anyPolicy, { maxLength: 4 }), (policies) => {
        const isAllowing = (source: string): boolean => !/^$| 'none'$/.test(source);
        const isByHash = (source: string): boolean => /^(?:default|script|style)-src/.test(source);
        const expected = new Set(
          policies.flatMap(sourcesIn).filter((source) => isAllowing(source) && !isByHash(source)),
        );
        const found = sourcesIn(unionOf(policies)).filter(isAllowing);
        expect(new Set(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
      }),
    );
  });

  test("says that nothing is allowed only where nothing is", () => {
    expect(unionOf(["worker-src 'none'", "worker-src 'self'"])).toBe("worker-src 'self'");
    expect(unionOf(["worker-src 'none'", "worker-src 'none'"])).toBe("worker-src 'none'");
  });

  test("leaves inline code to the pages, and so all that could stand in for it", () => {
    const policy = policyOf({ styles: ["a{}"], scripts: ["1"], hosts: [], isPreviewing: true });
    expect(unionOf([policy])).not.toMatch(/sha256|default-src|script-src|style-src/);
    expect(unionOf([policy])).toContain("frame-src data:");
  });

  test("is read off the pages themselves, the bridge page's apart", () => {
    const page = (hosts: readonly string[]): string =>
      renderDocument({
        ...{ language: "en", title: "", description: "", base: "/", css: "a{}", content: "" },
        ...{ inlineScripts: [], modules: [], hosts },
      });
    const policy = (hosts: readonly string[]): string =>
      unionOf([policyOf({ styles: ["a{}"], scripts: [], hosts })]);
    const files = [
      { path: "index.html", text: page(["https://graph.microsoft.com"]) },
      { path: "en/index.html", text: page(["https://graph.microsoft.us"]) },
      { path: "redirect.html", text: page([]) },
      { path: "config.json", text: '<meta http-equiv="Content-Security-Policy" content="x"/>' },
    ];
    expect(policiesOf(files)).toEqual({
      pages: policy(["https://graph.microsoft.com", "https://graph.microsoft.us"]),
      bridge: policy([]),
    });
  });

  test("is empty where the pages have none", () => {
    expect(policiesOf([{ path: "index.html", text: "<p>" }])).toEqual({ pages: "", bridge: "" });
  });
});
