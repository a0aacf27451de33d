import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../app/adapters/i18next-translator.ts";
import { compileWords } from "../../../app/build/words.ts";
import { classifyBarcode } from "../../../app/domain/barcode/classify-barcode.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";
import type { Platform } from "../../../app/domain/platform.ts";
import { formatPath, type Page } from "../../../app/domain/routes.ts";
import { blankState } from "../../../app/flow/state.ts";
import type { Known, Look, LookNews } from "../../../app/flow/tools/barcode-look.ts";
import type { Translator } from "../../../app/ports/translator.ts";
import { BarcodePage } from "../../../app/ui/pages/barcode.tsx";
import { cameraCure } from "../../../app/ui/pages/barcode-cures.ts";
import { fetchFound } from "../../../app/ui/pages/barcode-later.ts";
import type { View } from "../../../app/ui/view.ts";
import { CAMERA_FAULTS, deadCamera } from "../domain/any-look.ts";
import { SHAPES, SITE, WORK_LINK } from "../domain/barcode/shapes.ts";
import { IPHONE } from "../flow/any-event.ts";

await fetchFound();

const translators = Object.fromEntries(
  LANGUAGE_TAGS.map((tag) => [tag, createTranslator(tag, compileWords(".", tag, "barcode"))]),
) as Record<LanguageTag, Translator>;

const viewIn = (language: LanguageTag, barcode: Look, platform: Platform = IPHONE): View => ({
  state: { ...blankState({ language, page: "barcode" }), barcode, platform, seenAt: Date.now() },
  t: translators[language],
  dispatch: () => undefined,
  path: (page: Page, tag = language) => formatPath({ language: tag, page }),
  version: "1",
});

const show = (look: Look, language: LanguageTag = "en", platform?: Platform): string =>
  renderToString(<BarcodePage view={viewIn(language, look, platform)} />);

const found = (barcode: Known): Look => ({ kind: "found", round: 1, barcode, copied: "none" });
const ready = (news: LookNews): Look => ({ kind: "ready", round: 1, news });
const watching: Look = {
  ...{ kind: "watching", round: 1, camera: deadCamera("back", "2") },
  ...{ isLit: true, isLong: true, effort: "quick", isAlone: false },
};

const picture = new Blob();
const NEWS: readonly LookNews[] = [
  ...CAMERA_FAULTS.map((fault): LookNews => ({ kind: "camera", fault })),
  { kind: "picture", fault: "no-picture" },
  { kind: "picture", fault: "too-large" },
  { kind: "unread", picture, effort: "quick" },
  { kind: "unread", picture, effort: "harder" },
  { kind: "unavailable" },
  { kind: "unavailable", picture },
  { kind: "empty" },
  { kind: "forgotten", what: "camera" },
  { kind: "forgotten", what: "barcode" },
];

/** What a missing word looks like: its key. */
const KEY = /\b(?:barcode|scan|steps)\.[a-z]+[.a-z-]*/;

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

const isOurs = (href: string): boolean => /^\/(?:en|de|ar)\//.test(href);

const known = (text: string): Known => {
  const barcode = classifyBarcode(text, SITE);
  return barcode.kind === "nothing" ? { kind: "text", shown: "" } : barcode;
};

const CODES = SHAPES.map(([, text]) => ({ text, barcode: known(text) }));

describe.each(LANGUAGE_TAGS)("in %s", (language) => {
  test("every kind of barcode has words of its own", () => {
    for (const { barcode } of CODES) expect(show(found(barcode), language)).not.toMatch(KEY);
  });

  test("so has whatever may go wrong, and the camera", () => {
    for (const news of NEWS) expect(show(ready(news), language)).not.toMatch(KEY);
    const looks: readonly Look[] = [
      { kind: "opening", round: 1 },
      { kind: "reading", round: 1, picture, effort: "quick" },
      watching,
      { ...watching, effort: "harder" },
      { ...watching, isAlone: true },
    ];
    for (const look of looks) expect(show(look, language)).not.toMatch(KEY);
  });
});

describe("what was found", () => {
  test("leads to Authenticator if it is the link that may be opened, and never anywhere else", () => {
    for (const { barcode } of CODES) {
      const foreign = linksIn(show(found(barcode))).filter((href) => !isOurs(href));
      const isLink = barcode.kind === "work-link" && barcode.link !== undefined;
      expect(foreign).toEqual(isLink ? [barcode.link] : []);
    }
  });

  test("of any text at all leads nowhere", () => {
    const starts = CODES.map(({ text }) => text.slice(0, 20));
    const anyText = fc
      .tuple(fc.constantFrom("", ...starts), fc.string({ unit: "binary" }))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyText, (text) => {
        const links = linksIn(show(found(known(text))));
        expect(links.filter((href) => !isOurs(href))).toEqual([]);
      }),
    );
  });

  test("shows no secret but in that one link", () => {
    for (const { text, barcode } of CODES) {
      const html = show(found(barcode));
      const seen = html.replaceAll(/href="[^"]*"/g, "");
      const secrets = text.match(/(?<=(?:code|secret|data)=)[\w.%-]{8,}/g) ?? [];
      for (const secret of secrets) expect(seen).not.toContain(secret);
    }
    expect(show(found(known(WORK_LINK)))).toContain("code=518227904");
  });

  test("is named by its host where it is a look-alike, with the help desk beside it", () => {
    const html = show(found({ kind: "look-alike", host: "login.example" }));
    expect(html).toContain("login.example");
    expect(html).toContain("Your IT help desk");
  });
});

describe("a camera that cannot be used", () => {
  const android: Platform = { ...IPHONE, system: "android", browser: "chrome" };
  const computer: Platform = { ...IPHONE, system: "computer", browser: "edge" };
  const installed: Platform = { ...IPHONE, isInstalled: true };

  test.each([
    ["Safari on an iPhone", IPHONE, "refused", "refused.safari"],
    ["another browser on an iPhone", { ...IPHONE, browser: "chrome" }, "refused", "refused.ios"],
    ["an app on the home screen of an iPhone", installed, "refused", "refused.installed"],
    ["an app on the home screen of an iPhone", installed, "absent", "unsupported.installed"],
    ["an app on the home screen of an iPhone", installed, "unsupported", "unsupported.installed"],
    ["an app on the home screen of an iPhone", installed, "busy", "busy.lead"],
    ["Chrome on Android", android, "refused", "refused.android"],
    ["a computer", computer, "refused", "refused.computer"],
    ["a computer", computer, "absent", "absent.lead"],
    ["a page inside Outlook", { ...android, inApp: "outlook" }, "refused", "unsupported.app"],
    ["a page inside Outlook", { ...IPHONE, inApp: "outlook" }, "unsupported", "unsupported.app"],
    ["a page inside Outlook", { ...IPHONE, inApp: "outlook" }, "insecure", "insecure.lead"],
  ] as const)("in %s has a cure of its own", (_name, platform, fault, cure) => {
    expect(cameraCure(platform, fault)).toBe(`barcode.fault.${cure}`);
  });

  test("leaves the way by picture, whatever is wrong", () => {
    for (const news of NEWS) expect(show(ready(news))).toContain('type="file"');
    expect(show(watching)).toContain('type="file"');
  });

  test("that stays black on the home screen of an iPhone is known there, and not elsewhere", () => {
    const black = "Is the picture black?";
    expect(show(watching, "en", installed)).toContain(black);
    expect(show(watching, "en", android)).not.toContain(black);
  });
});
