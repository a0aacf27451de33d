import fc from "fast-check";
import { describe, expect } from "vitest";
import { parseActivationLink } from "../../app/domain/barcode/activation-link.ts";
import { classifyBarcode } from "../../app/domain/barcode/classify-barcode.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import type { Known } from "../../app/flow/tools/barcode-look.ts";
import { SHAPES, SITE, WORK_LINK } from "../unit/domain/barcode/shapes.ts";
import { IPHONE } from "../unit/flow/any-event.ts";
import { drawPage, LANGUAGES_DRAWN } from "./draw.tsx";
import { anyLike, anyNasty } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectInPlace, expectQuiet, type Place } from "./places.ts";

const anyCode = anyLike(SHAPES.map(([, text]) => text));

/** Longer than any code: what is pasted has no end. */
const anyLong = fc
  .tuple(anyCode, anyNasty, fc.integer({ min: 1, max: 40 }))
  .map(([start, more, times]) => (start + more.repeat(times)).slice(0, 20_000));

/** In UTF-16 units: letters that take two are counted once where they are clipped. */
const LIMITS: Readonly<Record<string, number>> = {
  shown: 120,
  host: 260,
  issuer: 120,
  account: 120,
  network: 120,
  serial: 60,
  scheme: 60,
};

const known = (text: string): Known => {
  const barcode = classifyBarcode(text, SITE);
  return barcode.kind === "nothing" ? { kind: "text", shown: "" } : barcode;
};

const placesIn = (barcode: Known): readonly Place[] => {
  const texts = Object.entries(barcode).flatMap(([key, shown]): readonly Place[] => {
    const limit = LIMITS[key];
    const isShown = typeof shown === "string" && shown !== "" && limit !== undefined;
    return isShown ? [{ mark: `mark-of-${key}`, shown, limit }] : [];
  });
  const link = "link" in barcode ? barcode.link : undefined;
  const place = { mark: WORK_LINK, limit: 600, in: ["a.href"] };
  return link === undefined ? texts : [...texts, { ...place, shown: link }];
};

const twinOf = (barcode: Known): Known => {
  const marks = placesIn(barcode).map(({ mark }) => mark);
  const twin = Object.entries(barcode).map(([key, value]) => {
    if (key === "link" && value !== undefined) return [key, parseActivationLink(WORK_LINK)];
    return [key, marks.includes(`mark-of-${key}`) ? `mark-of-${key}` : value];
  });
  return Object.fromEntries(twin) as Known;
};

const drawn = (barcode: Known, language: (typeof LANGUAGES_DRAWN)[number]): string => {
  const state: State = {
    ...blankState({ language, page: "barcode" }),
    platform: IPHONE,
    seenAt: Date.UTC(2026, 10, 26),
    barcode: { kind: "found", round: 1, barcode, copied: "none" },
  };
  return drawPage(state);
};

describe("a barcode", () => {
  law(
    "is something, and nothing of it steers a line",
    fc.property(fc.oneof({ weight: 9, arbitrary: anyCode }, anyLong), (text) => {
      for (const { shown, limit } of placesIn(known(text))) {
        expectQuiet(shown);
        expect(shown.length).toBeLessThanOrEqual(limit);
      }
    }),
  );

  law(
    "opens nothing but a link that is Microsoft's to the letter",
    fc.property(anyCode, (text) => {
      const barcode = known(text);
      if (!("link" in barcode) || barcode.link === undefined) return;
      const { host, protocol, pathname, hash, username } = new URL(barcode.link);
      expect([protocol, host, username, hash]).toEqual([
        "https:",
        "login.microsoftonline.com",
        "",
        "",
      ]);
      expect(pathname).toBe("/authenticatorApp/activateAccount");
      expect(text).toContain(barcode.link);
    }),
  );

  law(
    "is seen at its places alone",
    fc.property(anyCode, fc.constantFrom(...LANGUAGES_DRAWN), (text, language) => {
      const barcode = known(text);
      expectInPlace(drawn(barcode, language), drawn(twinOf(barcode), language), placesIn(barcode));
    }),
  );
});
