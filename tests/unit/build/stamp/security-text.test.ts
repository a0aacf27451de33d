import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  placeSecurityText,
  SECURITY_TEXT,
  securityText,
} from "../../../../app/build/stamp/security-text.ts";

const CONTACT = "mailto:security@contoso.com";
const ORIGIN = "https://setup.contoso.com";

test("security.txt says whom to tell, where it stands, and until when, which is less than a year off", () => {
  const at = new Date("2026-11-26T15:04:05.678Z");
  expect(securityText({ contact: CONTACT, origin: ORIGIN, at })).toBe(
    [
      "Contact: mailto:security@contoso.com",
      "Expires: 2027-11-21T15:04:05Z",
      "Canonical: https://setup.contoso.com/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

describe("stamping", () => {
  const site = mkdtempSync(join(tmpdir(), "second-step-security-"));
  const file = join(site, SECURITY_TEXT);
  const at = (base: string) => ({ origin: ORIGIN, base });
  afterEach(() => rmSync(site, { recursive: true, force: true }));

  test("writes it where the config names somebody, and takes it away where it names nobody", () => {
    expect(placeSecurityText(site, at("/"), CONTACT)).toEqual([]);
    expect(readFileSync(file, "utf8")).toContain(`Contact: ${CONTACT}\n`);
    expect(placeSecurityText(site, at("/"), undefined)).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test("says that a site in a folder can not speak for its host", () => {
    placeSecurityText(site, at("/"), CONTACT);
    expect(placeSecurityText(site, at("/mfa/"), CONTACT)).toEqual([
      expect.stringContaining(`${ORIGIN}/.well-known/security.txt`),
    ]);
    expect(existsSync(file)).toBe(false);
  });
});
