import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVERY_HOST } from "../../../app/build/hosts.ts";
import { policyOf } from "../../../app/build/policy.ts";

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
const anyPage = fc.record({ styles: texts, scripts: texts, hosts: fc.constant(EVERY_HOST) });

describe("the policy of any page", () => {
  test("allows nothing unsafe, no wildcard, and nothing that is not encrypted", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const policy = policyOf(page);
        expect(policy).not.toMatch(/unsafe|\*|http:|data:|blob:|nonce|strict-dynamic/);
        expect(directivesIn(policy)["default-src"]).toEqual(["'none'"]);
      }),
    );
  });

  test("allows just the inline texts that the page has, by their hash", () => {
    fc.assert(
      fc.property(anyPage, ({ styles, scripts, hosts }) => {
        const directives = directivesIn(policyOf({ styles, scripts, hosts }));
        expect(directives["style-src"]).toEqual(styles.map(hashOf));
        expect(directives["script-src"]).toEqual(["'self'", ...scripts.map(hashOf)]);
      }),
    );
  });

  test("speaks to our own host and to those it is given, and to nobody else", () => {
    const hosts = ["https://login.microsoftonline.com", "https://graph.microsoft.com"];
    const { "connect-src": sources } = directivesIn(policyOf({ styles: [], scripts: [], hosts }));
    expect(sources).toEqual(["'self'", ...hosts]);
  });

  test("lets the one page that shows mails have frames, and attributes of style in them", () => {
    const page = { styles: [], scripts: [], hosts: [] };
    const more = policyOf({ ...page, isPreviewing: true }).split("; ");
    const usual = policyOf(page).split("; ");
    expect(usual.filter((directive) => !more.includes(directive))).toEqual([]);
    expect(more.filter((directive) => !usual.includes(directive))).toEqual([
      "style-src-attr 'unsafe-inline'",
      "frame-src data:",
    ]);
  });

  test("lets only a page that starts workers make an address for one", () => {
    const page = { styles: [], scripts: [], hosts: [] };
    const plain = directivesIn(policyOf(page));
    expect([plain["worker-src"], plain["trusted-types"]]).toEqual([["'none'"], ["'none'"]]);
    const app = directivesIn(policyOf({ ...page, hasWorkers: true }));
    expect(app["worker-src"]).toEqual(["'self'"]);
    expect(app["trusted-types"]).toEqual(["second-step-worker"]);
  });

  test("keeps the page from being rebased, sending forms, and making code out of text", () => {
    const directives = directivesIn(policyOf({ styles: [], scripts: [], hosts: [] }));
    expect(directives["base-uri"]).toEqual(["'none'"]);
    expect(directives["form-action"]).toEqual(["'none'"]);
    expect(directives["require-trusted-types-for"]).toEqual(["'script'"]);
    expect(directives).toHaveProperty("trusted-types");
  });
});
