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
  test("allows what any of them allows, and nothing more", () => {
    fc.assert(
      fc.property(fc.array(anyPolicy, { maxLength: 4 }), (policies) => {
        const isAllowing = (source: string): boolean => !/^$| 'none'$/.test(source);
        const expected = new Set(policies.flatMap(sourcesIn).filter(isAllowing));
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

  test("is read off the pages themselves, the bridge page's apart", () => {
    const page = (inlineScripts: readonly string[]): string =>
      renderDocument({
        ...{ language: "en", title: "", description: "", base: "/", css: "a{}", content: "" },
        ...{ inlineScripts, modules: [], hosts: ["https://graph.microsoft.com"] },
      });
    const policy = (scripts: readonly string[]): string =>
      policyOf({ styles: ["a{}"], scripts, hosts: ["https://graph.microsoft.com"] });
    const files = [
      { path: "index.html", text: page(["1"]) },
      { path: "en/index.html", text: page(["2"]) },
      { path: "redirect.html", text: page([]) },
      { path: "config.json", text: '<meta http-equiv="Content-Security-Policy" content="x"/>' },
    ];
    expect(policiesOf(files)).toEqual({ pages: policy(["1", "2"]), bridge: policy([]) });
  });

  test("is empty where the pages have none", () => {
    expect(policiesOf([{ path: "index.html", text: "<p>" }])).toEqual({ pages: "", bridge: "" });
  });
});
