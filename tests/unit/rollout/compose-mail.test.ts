import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAIL_STAGES } from "../../../app/domain/kit/stages.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";
import { inOneLine } from "../../../app/domain/plain-text.ts";
import { composeMail } from "../../../app/rollout/compose-mail.ts";
import { anyHostile, inputIn, SPEAKERS } from "./mail-world.ts";

const TAG = /<!--[\s\S]*?-->|<\/?[a-z!][^>]*>/gi;
const tagsOf = (html: string): readonly string[] => html.match(TAG) ?? [];

const DECODED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};
const textOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replaceAll(TAG, "")
    .replaceAll(/&(?:#39|\w+);/g, (entity) => DECODED[entity] ?? entity);

const every = LANGUAGE_TAGS.flatMap((tag) => MAIL_STAGES.map((stage) => [tag, stage] as const));

describe.each(every)("in %s the mail “%s”", (language, stage) => {
  const { subject, html, text } = composeMail(stage, inputIn(language));

  test("has all its words and days filled in", () => {
    for (const said of [subject, html, text]) {
      expect(said).not.toMatch(/\{\{|\}\}|undefined|mail\.\w/);
    }
    expect(subject).not.toMatch(/[\u2066-\u2069]/);
    expect(subject.length).toBeLessThanOrEqual(90);
  });

  test("writes out the only address that it links", () => {
    const address = `https://sign-in.contoso.example/${language}/`;
    const whole = html.replaceAll("<wbr>", "");
    const links = [...whole.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
    expect(links.map(([, href, shown]) => [href, shown])).toEqual([[address, address]]);
    expect(text.split("\n")).toContain(address);
  });

  test("loads nothing, runs nothing and asks for nothing", () => {
    expect(html).not.toMatch(/<(?:img|script|link|button|input|form|iframe|svg|video)\b/i);
    expect(html).not.toMatch(/url\(|@import|\bsrc=|background=|\bon\w+=/i);
  });

  test("says how to check that it is real, and never to ask for a secret", () => {
    const say = SPEAKERS[language].say;
    for (const part of ["title", "type", "call", "secret"] as const) {
      expect(textOf(html)).toContain(say(`mail.check.${part}`));
      expect(text).toContain(say(`mail.check.${part}`));
    }
    expect(textOf(html)).toContain("sign-in.contoso.example");
  });

  test("names the help desk and who it is from", () => {
    for (const named of ["+49 30 1234567", "help@contoso.example", "Contoso"]) {
      expect(textOf(html)).toContain(named);
      expect(text).toContain(named);
    }
  });

  test("runs in the direction of its language", () => {
    const direction = language === "ar" ? "rtl" : "ltr";
    expect(html).toContain(`<html lang="${language}" dir="${direction}"`);
    const other = direction === "rtl" ? /direction:\s*ltr|align="left"/ : /direction:\s*rtl/;
    expect(html).not.toMatch(other);
  });
});

describe("a mail", () => {
  test("says the deadline as its readers write a date", () => {
    const texts = (["en", "de", "ar"] as const).map(
      (tag) => composeMail("action", inputIn(tag)).text,
    );
    expect(texts[0]).toContain("18 December 2026");
    expect(texts[1]).toContain("Freitag, 18. Dezember 2026");
    expect(texts[2]).toContain("١٨ ديسمبر ٢٠٢٦");
  });

  test("asks for a backup only where IT does", () => {
    const has = (hasBackup: boolean) =>
      composeMail("action", inputIn("en", { hasBackup })).text.includes("Add a backup");
    expect([has(true), has(false)]).toEqual([true, false]);
  });

  test("does without a name and a help desk where config.json has none", () => {
    const { html, text } = composeMail(
      "action",
      inputIn("en", { organisation: { name: "" }, helpDesk: {} }),
    );
    expect(text).toContain("Your IT team\n");
    expect(text).not.toContain("Help desk:");
    expect(html).not.toContain("Help desk</h2>");
  });

  test("has the hours in its language, and else in the first there is", () => {
    const hoursIn = (tag: LanguageTag, hours: string | Record<string, string>) =>
      /Open: (.*)|Erreichbar: (.*)/.exec(
        composeMail("done", inputIn(tag, { helpDesk: { hours } })).text,
      );
    expect(hoursIn("de", { en: "9 to 5", de: "9–17 Uhr" })?.[2]).toBe("9–17 Uhr");
    expect(hoursIn("de", { fr: "9 h" })?.[2]).toBe("9 h");
    expect(hoursIn("en", "9 to 5")?.[1]).toBe("9 to 5");
  });

  test("is in the organisation’s colour, as far as it can be read", () => {
    const { html } = composeMail(
      "action",
      inputIn("en", { organisation: { name: "Contoso", accent: "#ffee00" } }),
    );
    expect(html).not.toContain("color:#ffee00");
    expect(html).not.toContain("#0a6a5c");
    expect(composeMail("action", inputIn("en")).html).toContain("color:#0a6a5c");
  });
});

describe("whatever a config says, a mail", () => {
  const anyLanguage = fc.constantFrom(...LANGUAGE_TAGS);
  const anyStage = fc.constantFrom(...MAIL_STAGES);
  /** A name that is nothing but spaces is none. */
  const anyName = anyHostile.filter((name) => inOneLine(name) !== "");

  test("has no tag more or less for it, and shows it as it is", () => {
    fc.assert(
      fc.property(anyLanguage, anyStage, anyName, anyName, (language, stage, name, phone) => {
        const plain = composeMail(
          stage,
          inputIn(language, { organisation: { name: "Contoso" }, helpDesk: { phone: "123" } }),
        );
        const { html } = composeMail(
          stage,
          inputIn(language, { organisation: { name }, helpDesk: { phone } }),
        );
        // A value in the other direction stands in an element of its own.
        const withoutSpans = (tags: readonly string[]) =>
          tags.filter((tag) => !/^<(?:span dir="auto"|\/span)>$/.test(tag));
        expect(withoutSpans(tagsOf(html))).toEqual(withoutSpans(tagsOf(plain.html)));
        expect(html.split("<span").length).toBe(html.split("</span>").length);
        expect(textOf(html)).toContain(inOneLine(name));
        expect(textOf(html)).toContain(inOneLine(phone));
      }),
    );
  });

  test("has no line more or less for it in its text, and one line as its subject", () => {
    fc.assert(
      fc.property(anyLanguage, anyStage, anyName, (language, stage, name) => {
        const input = inputIn(language, { organisation: { name } });
        const { subject, text } = composeMail(stage, input);
        const plain = composeMail(stage, inputIn(language));
        expect(text.split(/[\r\n\u2028\u2029]/)).toHaveLength(plain.text.split("\n").length);
        expect(text).toContain(inOneLine(name));
        expect(subject).toBe(plain.subject);
      }),
    );
  });
});
