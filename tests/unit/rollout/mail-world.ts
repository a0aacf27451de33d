import fc from "fast-check";
import { parseSiteAddress, type SiteAddress } from "../../../app/domain/kit/site-address.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";
import type { KitTranslator } from "../../../app/ports/kit-words.ts";
import type { MailInput } from "../../../app/ports/rollout-mail.ts";
import { loadKitWords } from "../../../app/rollout/load-words.ts";
import { HOSTILE } from "../domain/scripts/hostile-texts.ts";

export const SITE = parseSiteAddress("https://sign-in.contoso.example/") as SiteAddress;

const loaded = await Promise.all(
  LANGUAGE_TAGS.map(async (tag) => [tag, await loadKitWords(tag)] as const),
);
export const SPEAKERS = Object.fromEntries(loaded) as Readonly<Record<LanguageTag, KitTranslator>>;

/** A rollout of Contoso’s, in one language. */
export const inputIn = (language: LanguageTag, changes: Partial<MailInput> = {}): MailInput => ({
  t: SPEAKERS[language],
  organisation: { name: "Contoso" },
  address: SITE,
  helpDesk: {
    phone: "+49 30 1234567",
    hours: { en: "Mon to Fri, 8 to 17", de: "Mo–Fr, 8–17 Uhr", ar: "من الأحد إلى الخميس" },
    email: "help@contoso.example",
    url: "https://help.contoso.example/",
  },
  dates: { action: "2026-12-01", deadline: "2026-12-18" },
  hasBackup: true,
  ...changes,
});

/** Texts that want out of where they stand: of HTML, a header, a cell, a line or a template. */
const BREAKOUTS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</style><b>",
  "<!-- -->",
  "]]><!--",
  "&lt;b&gt; &amp; &",
  "{{title}} {{body}} $& $1 $t(mail.phone)",
  "Contoso\r\nBcc: everybody@contoso.example",
  "Contoso\r\n\r\n<p>a body of its own</p>",
  "=?UTF-8?B?QmNj?=",
  "--=_second-step_=--",
  '=HYPERLINK("https://evil.example")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\tx\u2028y\u2029z",
  "\u202egnp.exe\u2066\u2069\u2069",
  "جامعة Contoso",
  "🦊".repeat(40),
];

/** What becomes of half a letter when a text is written as UTF-8. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, "\ufffd");

export const anyHostile = fc.oneof(
  fc.constantFrom(...BREAKOUTS, ...HOSTILE),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
