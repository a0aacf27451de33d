import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { policyOf } from "../../../app/build/policy.ts";
import { CLOUD_IDS, CLOUDS } from "../../../app/domain/clouds.ts";

type Directives = Readonly<Record<string, readonly string[]>>;

const directivesIn = (policy: string): Directives =>
  Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const texts = fc.array(fc.string(), { maxLength: 4 });
const anyInline = fc.record({ styles: texts, scripts: texts });

describe("the policy of any page", () => {
  test("allows nothing unsafe, no wildcard, and nothing that is not encrypted", () => {
    fc.assert(
      fc.property(anyInline, (inline) => {
        const policy = policyOf(inline);
        expect(policy).not.toMatch(/unsafe|\*|http:|data:|blob:|nonce|strict-dynamic/);
        expect(directivesIn(policy)["default-src"]).toEqual(["'none'"]);
      }),
    );
  });

  test("allows just the inline texts that the page has, by their hash", () => {
    fc.assert(
      fc.property(anyInline, ({ styles, scripts }) => {
        const directives = directivesIn(policyOf({ styles, scripts }));
        expect(directives["style-src"]).toEqual(styles.map(hashOf));
        expect(directives["script-src"]).toEqual(["'self'", ...scripts.map(hashOf)]);
      }),
    );
  });

  test("speaks to our own host and to Microsoft's, in every cloud, and to nobody else", () => {
    const hosts = CLOUD_IDS.flatMap((id) => [CLOUDS[id].signInHost, CLOUDS[id].graphHost]);
    const { "connect-src": sources } = directivesIn(policyOf({ styles: [], scripts: [] }));
    const expected = ["'self'", ...new Set(hosts.map((host) => `https://${host}`))];
    expect([...(sources ?? [])].sort()).toEqual(expected.sort());
  });

  test("keeps the page from being rebased, sending forms, and making code out of text", () => {
    const directives = directivesIn(policyOf({ styles: [], scripts: [] }));
    expect(directives["base-uri"]).toEqual(["'none'"]);
    expect(directives["form-action"]).toEqual(["'none'"]);
    expect(directives["require-trusted-types-for"]).toEqual(["'script'"]);
    expect(directives).toHaveProperty("trusted-types");
  });
});
