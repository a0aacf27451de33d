import fc from "fast-check";
import { describe, expect } from "vitest";
import { formatItGuidePath, isItGuideId, parseItGuidePath } from "../../app/domain/it-guides.ts";
import { formatItPath, parseItPath } from "../../app/domain/it-pages.ts";
import { parseSiteAddress, personalAddress } from "../../app/domain/kit/site-address.ts";
import { findLanguage } from "../../app/domain/languages.ts";
import { CARRY_SIGN, carriedIn, parseHint, securityInfoLink } from "../../app/domain/links.ts";
import { formatPath, parsePath } from "../../app/domain/routes.ts";
import { formatTopicPath, isTopic, parseTopicPath } from "../../app/domain/topics.ts";
import { blankState } from "../../app/flow/state.ts";
import { advance } from "../unit/flow/all-tools.ts";
import { opened } from "../unit/flow/people.ts";
import { drawPage } from "./draw.tsx";
import { anyLike } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectQuiet } from "./places.ts";

const anyPath = anyLike([
  ...["/en/", "/de/scan", "/pt-BR/app-password", "/ar/help/no-signal", "/en/it/config", "/en/it"],
  ...[
    "/en/it/guide/hosting",
    "/en/start",
    "/en//scan",
    "/EN/scan",
    "//evil.example/en/",
    "/en/constructor",
  ],
]);
const anyBase = fc.constantFrom("/", "/mfa/", "/a/b/");
const anyHint = anyLike([
  ...["nina@contoso.example", " nina@contoso.example ", "a@b", "ب@شركة.example", "a@b@c"],
  `${"a".repeat(64)}@${"b".repeat(189)}`,
]);

/** The hint goes to Microsoft alone. */
const twin = drawPage(
  advance(blankState({ language: "en", page: "sign-in" }), opened({}, "a@b.example")).state,
);

describe("an address", () => {
  law(
    "is a page of ours by its own name, or none",
    fc.property(anyPath, anyBase, (path, base) => {
      const at = base + path.slice(1);
      const route = parsePath(at, base);
      if (route !== undefined)
        expect(formatPath(route, base).replace(/\/$/, "")).toBe(at.replace(/\/$/, ""));
      const topic = parseTopicPath(at, base);
      if (topic !== undefined) {
        expect(isTopic(topic.topic)).toBe(true);
        expect(formatTopicPath(topic, base)).toBe(at);
      }
      const page = parseItPath(at, base);
      if (page !== undefined)
        expect(formatItPath(page, base).replace(/\/$/, "")).toBe(at.replace(/\/$/, ""));
      const guide = parseItGuidePath(at, base);
      if (guide !== undefined) {
        expect(isItGuideId(guide)).toBe(true);
        expect(formatItGuidePath(guide, base)).toBe(at);
      }
    }),
  );

  law(
    "hints at an address of mail and at nothing else",
    fc.property(anyHint, (text) => {
      const hint = parseHint(text);
      if (hint === undefined) return;
      expectQuiet(hint);
      expect(hint.length).toBeLessThanOrEqual(254);
      expect(hint.split("@")).toHaveLength(2);
      expect(text).toContain(hint);
    }),
  );

  law(
    "whose hint no page shows",
    fc.property(anyHint, (text) => {
      const first = blankState({ language: "en", page: "sign-in" });
      const { state } = advance(first, opened({}, parseHint(text)));
      expect(drawPage(state)).toBe(twin);
    }),
  );

  law(
    "carries a code behind its sign alone",
    fc.property(anyLike([`${CARRY_SIGN}100-F1Y`, "#m=", "#", "#M=1", "#x&m=1"]), (fragment) => {
      const carried = carriedIn(fragment);
      expect(carried).toBe(fragment.startsWith(CARRY_SIGN) ? fragment.slice(3) : undefined);
    }),
  );

  law(
    "of Security info is Microsoft's, whatever the tenant is called",
    fc.property(anyLike(["contoso.com", "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"]), (tenantId) => {
      // Half a letter is none in an address.
      const link = new URL(
        securityInfoLink("https://mysignins.microsoft.com/security-info", {
          language: "ar",
          tenantId,
        }),
      );
      expect(link.origin + link.pathname + link.hash).toBe(
        "https://mysignins.microsoft.com/security-info",
      );
      expect([...link.searchParams.keys()][0]).toBe("lng");
      expect([...link.searchParams]).toHaveLength(2);
    }),
  );

  law(
    "of a site is one that people can be sent to",
    fc.property(
      anyLike(["https://mfa.contoso.example/", "https://a.example/x/", "http://a"]),
      (text) => {
        const site = parseSiteAddress(text);
        if (site === undefined) return;
        expect(new URL(site)).toMatchObject({
          protocol: "https:",
          username: "",
          search: "",
          hash: "",
        });
        const own = new URL(personalAddress(site, { language: "de", user: text }));
        expect(own.origin).toBe(new URL(site).origin);
      },
    ),
  );

  law(
    "asks for a language that is spoken here",
    fc.property(
      fc.array(anyLike(["de-AT", "pt-br", "zh-Hant", "x-klingon"]), { maxLength: 4 }),
      (tags) => {
        expect(() => findLanguage(tags)).not.toThrow();
      },
    ),
  );
});
