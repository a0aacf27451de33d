import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hostOf,
  pageAddress,
  parseSiteAddress,
  personalAddress,
  type SiteAddress,
} from "../../../../app/domain/kit/site-address.ts";
import { parseHint } from "../../../../app/domain/links.ts";
import { anyHostile, wellFormed } from "../../rollout/mail-world.ts";

const site = (text: string): SiteAddress => parseSiteAddress(text) as SiteAddress;

describe("the address of the app", () => {
  test.each([
    ["https://sign-in.contoso.example", "https://sign-in.contoso.example/"],
    ["  https://Sign-In.Contoso.example/  ", "https://sign-in.contoso.example/"],
    ["https://contoso.example/mfa", "https://contoso.example/mfa/"],
    ["https://contoso.example/mfa?", "https://contoso.example/mfa/"],
    ["https://contoso.example/mfa/#", "https://contoso.example/mfa/"],
    ["http://localhost:4173/", "http://localhost:4173/"],
    ["https://ünis.example/", "https://xn--nis-goa.example/"],
  ])("%s is %s", (text, address) => {
    expect(parseSiteAddress(text)).toBe(address);
  });

  test.each([
    "",
    "sign-in.contoso.example",
    "http://sign-in.contoso.example/",
    "javascript:alert(1)",
    "https://nina:secret@contoso.example/",
    "https://contoso.example/?user=nina",
    "https://contoso.example/#top",
    "http://localhost.contoso.example/",
  ])("%s is none", (text) => {
    expect(parseSiteAddress(text)).toBeUndefined();
  });

  test("leads to each page in each language", () => {
    expect(pageAddress(site("https://contoso.example/mfa"), { language: "de" })).toBe(
      "https://contoso.example/mfa/de/",
    );
    const scan = { language: "ar", page: "scan" } as const;
    expect(pageAddress(site("https://contoso.example"), scan)).toBe(
      "https://contoso.example/ar/scan",
    );
    expect(hostOf(site("https://contoso.example/mfa"))).toBe("contoso.example");
  });
});

describe("the address of one person", () => {
  test("says who they are, as the app reads it", () => {
    const link = personalAddress(site("https://contoso.example/"), {
      language: "en",
      page: "start",
      user: "nina+test@contoso.example",
    });
    expect(link).toBe("https://contoso.example/en/?user=nina%2Btest%40contoso.example");
    expect(parseHint(new URL(link).searchParams.get("user"))).toBe("nina+test@contoso.example");
  });

  test("leads to the same page whatever their address is, and holds it whole", () => {
    fc.assert(
      fc.property(anyHostile, (user) => {
        const place = { language: "de", page: "install" } as const;
        const link = personalAddress(site("https://contoso.example/"), { ...place, user });
        expect(link).toMatch(/^[\x21-\x7e]+$/);
        expect(link).not.toMatch(/["'<>\\`]/);
        const { origin, pathname, searchParams, hash } = new URL(link);
        expect(`${origin}${pathname}${hash}`).toBe("https://contoso.example/de/install");
        expect([...searchParams.keys()]).toEqual(["user"]);
        expect(searchParams.get("user")).toBe(wellFormed(user));
      }),
    );
  });
});
