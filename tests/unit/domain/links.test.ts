import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SECURITY_INFO } from "../../../app/domain/claims/places.ts";
import { CLOUD_IDS, CLOUDS } from "../../../app/domain/clouds.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { parseHint, securityInfoLink } from "../../../app/domain/links.ts";

describe("a hint", () => {
  const part = fc.string({ unit: "grapheme", maxLength: 90 });
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.tuple(part, part).map(([name, domain]) => `${name}@${domain}`),
    fc.emailAddress(),
  );

  test("is an address: one @, no spaces, nothing that steers a text or a page", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hint = parseHint(text) ?? "a@b";
        expect(hint.split("@")).toHaveLength(2);
        expect(hint).not.toMatch(/[\s\p{Cc}\p{Cf}<>"'\\]/u);
        expect([...hint].length).toBeLessThanOrEqual(254);
      }),
      { numRuns: 2000 },
    );
  });

  test("is taken as it is, spaces around it apart", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom("", " ", "\n", "\u00a0"), (address, space) => {
        fc.pre(!address.includes("'") && address.indexOf("@") <= 64);
        expect(parseHint(space + address + space)).toBe(address);
        expect(parseHint(parseHint(address) ?? null)).toBe(address);
      }),
    );
  });

  test.each([
    "nina@contoso.example",
    "nina.park+mfa@mail.contoso.example",
    "jürgen@bücher.example",
  ])("%s is one", (address) => {
    expect(parseHint(address)).toBe(address);
  });

  test.each([
    null,
    "",
    "nina",
    "@contoso.example",
    "nina@",
    "nina@@contoso.example",
    "nina@contoso@example",
    "nina park@contoso.example",
    "<nina@contoso.example>",
    '"nina"@contoso.example',
    "nina@contoso.example\u0000",
    "nina\u0007@contoso.example",
    "nina\u001b[31m@contoso.example",
    "nina\u202e@contoso.example",
    "nina@contoso\r\n.example",
    `${"n".repeat(65)}@contoso.example`,
    `nina@${"c".repeat(190)}`,
  ])("%j is none", (text) => {
    expect(parseHint(text)).toBeUndefined();
  });
});

describe("the link to Security info", () => {
  test("stays on the page, and carries the language and the tenant and nothing more", () => {
    const tenants = fc.option(fc.oneof(fc.uuid(), fc.domain(), fc.string()), { nil: undefined });
    const pages = fc.constantFrom(
      SECURITY_INFO.value.url,
      ...CLOUD_IDS.map((id) => CLOUDS[id].securityInfo ?? SECURITY_INFO.value.url),
    );
    fc.assert(
      fc.property(pages, fc.constantFrom(...LANGUAGE_TAGS), tenants, (page, language, tenantId) => {
        const link = new URL(securityInfoLink(page, { language, tenantId }));
        expect(link.origin + link.pathname).toBe(page);
        expect(link.hash).toBe("");
        const [spoken, tenant, ...more] = [...link.searchParams];
        expect(spoken).toEqual(["lng", language]);
        expect(tenant?.[1]).toBe(tenantId);
        expect(more).toEqual([]);
      }),
    );
  });

  test.each([
    ["6f1c2b7e-3d0a-4c58-9a41-5e7d80b2c913", "tenantId"],
    ["contoso.example", "tenant"],
  ])("names the tenant %s as its %s, on a page of the demo, too", (tenantId, key) => {
    expect(securityInfoLink("/demo/security-info", { language: "ar", tenantId })).toBe(
      `/demo/security-info?lng=ar&${key}=${tenantId}`,
    );
  });
});
