import { describe, expect, test } from "vitest";
import { CLAIMS, findClaim } from "../../../../app/domain/claims/claims.ts";
import { isDate } from "../../../../app/domain/config-rules.ts";

const STORES = { "ios-store": "apps.apple.com", "android-store": "play.google.com" };

describe("the claims", () => {
  test("have each an id of their own, by which they are found", () => {
    expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
    for (const claim of CLAIMS) expect(findClaim(claim.id)).toBe(claim);
    expect(findClaim("nobody-claims-this")).toBeUndefined();
  });

  test.each(CLAIMS)("$id says where it is from and when that was checked", (claim) => {
    expect(claim.id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(claim.source).toMatch(/\d{4}|undated/);
    expect(isDate(claim.checked)).toBe(true);
  });

  test.each(CLAIMS)("$id has a value of its kind", ({ value }) => {
    if (value.kind === "date") expect(isDate(value.date)).toBe(true);
    if (value.kind === "month") expect(isDate(`${value.month}-01`)).toBe(true);
    if (value.kind === "number") expect(value.number).toBeGreaterThan(0);
    if (value.kind === "version") expect(value.version).toMatch(/\d$/);
    if (value.kind === "link") expect(new URL(value.url).protocol).toBe("https:");
    if (value.kind === "text") expect(value.text.trim()).not.toBe("");
  });

  test.each(Object.entries(STORES))("%s is the maker's own", (id, host) => {
    const value = findClaim(id)?.value;
    expect(value?.kind === "link" && new URL(value.url).host).toBe(host);
  });
});
