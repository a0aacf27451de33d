import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatItGuidePath,
  IT_GUIDE_IDS,
  isItGuideId,
  parseItGuidePath,
} from "../../../app/domain/it-guides.ts";
import { formatItPath, IT_PAGES, parseItPath } from "../../../app/domain/it-pages.ts";
import { parsePath } from "../../../app/domain/routes.ts";
import { parseTopicPath } from "../../../app/domain/topics.ts";

const anyBase = fc.constantFrom("/", "/it/", "/mfa/");

describe("the address of a guide for IT", () => {
  test("leads back to the guide, wherever the site stands", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IT_GUIDE_IDS), anyBase, (id, base) => {
        expect(parseItGuidePath(formatItGuidePath(id, base), base)).toBe(id);
      }),
    );
  });

  test("is that of no page, for whomever, and of no guide for staff", () => {
    for (const id of IT_GUIDE_IDS) {
      const path = formatItGuidePath(id);
      expect([parsePath(path), parseTopicPath(path), parseItPath(path)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    for (const page of IT_PAGES) expect(parseItGuidePath(formatItPath(page))).toBeUndefined();
  });

  test("is named once, and nothing else is one", () => {
    expect(new Set(IT_GUIDE_IDS).size).toBe(IT_GUIDE_IDS.length);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isItGuideId(text)).toBe(IT_GUIDE_IDS.some((id) => id === text));
        if (!isItGuideId(text)) expect(parseItGuidePath(`/en/it/guide/${text}`)).toBeUndefined();
      }),
    );
  });
});
