import fc from "fast-check";
import { describe, expect } from "vitest";
import { readConfigText } from "../../app/adapters/jsonc-config-text.ts";
import { deskFor } from "../../app/domain/help-desk.ts";
import type { Page } from "../../app/domain/routes.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../app/domain/runtime-config.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import type { Setup } from "../../app/ports/settings.ts";
import { telOf } from "../../app/ui/parts/help-desk.tsx";
import { drawPage, drawShell, LANGUAGES_DRAWN } from "./draw.tsx";
import { anyJsonLike, anyJsonText } from "./hostile-json.ts";
import { anyLike } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectInPlace, expectQuiet, type Place } from "./places.ts";

const GUID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";
const HOST = "setup.contoso.com";

const desk = {
  phone: "+49 (30) 123-45",
  hours: { en: "8 to 6", ar: "من ٨ إلى ٦" },
  email: "help.desk+mfa@contoso.com",
  url: "https://help.contoso.com/?topic=mfa#top",
  chat: "https://chat.contoso.com/",
};

const FULL = {
  organisation: { name: "Contoso", logo: "/logo.svg", accent: "#123456" },
  signIn: { tenantId: GUID, clientId: GUID, cloud: "global" },
  deadline: "2027-01-29",
  texts: { signIn: { before: { en: "Bring your card.", ar: "أحضر بطاقتك." }, after: "Ask\nus." } },
  helpDesk: { ...desk, countries: { DE: desk, CH: { phone: "112" } } },
  links: {
    privacy: "https://contoso.com/p",
    accessibility: "https://contoso.com/a",
    own: [
      { name: "Intranet", url: "https://contoso.com/it" },
      { name: { en: "Lost", de: "Weg" }, url: "tel:+49301234" },
    ],
  },
  defaultLanguage: "de",
};
const CONFIGS = [FULL, { helpDesk: desk }, { texts: FULL.texts, links: FULL.links }];

/** One key of a file that works, in many more ways than a whole file is wrong in. */
const anyConfig = fc.oneof(
  anyJsonLike(CONFIGS),
  anyLike(["Contoso", "a@contoso.com", "https://contoso.com/", "+49 30 12345", "/logo.svg"]).chain(
    (text) =>
      fc.constantFrom<unknown>(
        { organisation: { name: text } },
        { organisation: { logo: text, accent: text } },
        { organisation: { logo: text } },
        { helpDesk: { phone: text } },
        { helpDesk: { email: text } },
        { helpDesk: { url: text, chat: text } },
        { helpDesk: { hours: text } },
        { helpDesk: { hours: { de: text } } },
        { helpDesk: { hours: { [text]: text } } },
        { helpDesk: { countries: { [text]: desk } } },
        { texts: { signIn: { before: text, after: { ar: text } } } },
        { links: { privacy: text } },
        { links: { own: [{ name: text, url: "https://contoso.com/" }] } },
        { links: { own: [{ name: "x", url: text }] } },
        { [text]: text, helpDesk: { [text]: text } },
        { deadline: text, defaultLanguage: text },
      ),
  ),
);

/** How long each may be, by what it is called; and where it may stand beside text. */
const RULES: Readonly<Record<string, Pick<Place, "limit" | "in"> & { readonly sample: string }>> = {
  name: { limit: 80, sample: "mark-of-name-" },
  logo: { limit: 200, in: ["img.src"], sample: "/mark-of-logo-" },
  phone: { limit: 40, sample: "000000" },
  hours: { limit: 200, sample: "mark-of-hours-" },
  email: { limit: 254, in: ["a.href"], sample: "mark-of-email-" },
  url: { limit: 2000, in: ["a.href"], sample: "https://mark-of-url-" },
  chat: { limit: 2000, in: ["a.href"], sample: "https://mark-of-chat-" },
  before: { limit: 600, sample: "mark-of-before-" },
  after: { limit: 600, sample: "mark-of-after-" },
  privacy: { limit: 2000, in: ["a.href"], sample: "https://mark-of-privacy-" },
  accessibility: { limit: 2000, in: ["a.href"], sample: "https://mark-of-access-" },
};

type Twin = { readonly value: unknown; readonly places: readonly Place[] };

const markOf = (count: number, sample: string): string => `${sample}${1000 + count}-`;

/** The same config with every text that people see replaced, and what stood there. */
const twinOf = (value: unknown, name: string, places: Place[]): unknown => {
  if (typeof value === "string") {
    const rule = RULES[name];
    if (rule === undefined || value === "") return value;
    const { sample, ...place } = rule;
    // Its first letter is the brand's, too.
    const initial = name === "name" ? ([...value][0] ?? "") : "";
    const mark = initial + markOf(places.length, sample);
    places.push({ ...place, mark, shown: value });
    // What is dialled is made of what is shown.
    if (name === "phone") {
      places.push({ mark: telOf(mark), shown: telOf(value), limit: 44, in: ["a.href"] });
    }
    return mark;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => twinOf(inner, name, places));
  const isPerLanguage =
    name === "hours" || name === "before" || name === "after" || name === "name";
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      twinOf(inner, isPerLanguage ? name : key, places),
    ]),
  );
};

const SHOWN: readonly (keyof RuntimeConfig)[] = ["organisation", "texts", "helpDesk", "links"];

const withTwin = (config: RuntimeConfig): Twin => {
  const places: Place[] = [];
  const twins = SHOWN.filter((key) => config[key] !== undefined).map((key) => [
    key,
    twinOf(config[key], key, places),
  ]);
  return { value: { ...config, ...Object.fromEntries(twins) }, places };
};

const anyPage = fc.constantFrom<Page[]>("about", "sign-in", "rescue", "start");
const anyLanguage = fc.constantFrom(...LANGUAGES_DRAWN);

const drawn = (setup: Setup, page: Page, language: (typeof LANGUAGES_DRAWN)[number]): string => {
  const state: State = { ...blankState({ language, page }), setup, today: "2026-11-26" };
  return page === "start" ? drawShell(state) : drawPage(state);
};

const faultsOf = (json: unknown) => {
  const read = parseRuntimeConfig(json, { host: HOST });
  return read.kind === "fault" ? read.fault : read.value.warnings;
};

describe("a config", () => {
  law(
    "is taken or told to be wrong, whatever stands in it",
    fc.property(anyJsonText(CONFIGS), (text) => {
      const read = readConfigText(text);
      expect(JSON.stringify(read).length).toBeGreaterThan(1);
      let json: unknown;
      try {
        json = JSON.parse(text);
      } catch {
        json = undefined;
      }
      expect(["ok", "fault"]).toContain(parseRuntimeConfig(json, { host: HOST }).kind);
    }),
  );

  law(
    "that is taken is seen at its places alone, and leads where its rules allow",
    fc.property(anyConfig, anyPage, anyLanguage, (json, page, language) => {
      const read = parseRuntimeConfig(json, { host: HOST });
      if (read.kind === "fault") return;
      const config = { ...read.value.config };
      const shown = { ...config, helpDesk: deskFor(config.helpDesk, ["DE"]) };
      const { value, places } = withTwin(shown);
      const twin: Setup = { kind: "ready", config: value as RuntimeConfig };
      const html = drawn({ kind: "ready", config: shown }, page, language);
      for (const { shown: text } of places) expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
      expectInPlace(html, drawn(twin, page, language), places);
    }),
  );

  law(
    "that is wrong is told by its keys, in a line each",
    fc.property(anyConfig, anyLanguage, (json, language) => {
      const faults = faultsOf(json);
      const places = faults.map(({ path }, index) => ({
        mark: `mark-of-${index}-`,
        shown: path,
        limit: 160,
      }));
      for (const { shown } of places) expectQuiet(shown);
      const twins = faults.map((fault, index) => ({ ...fault, path: `mark-of-${index}-` }));
      const html = drawn({ kind: "broken", faults }, "about", language);
      expectInPlace(html, drawn({ kind: "broken", faults: twins }, "about", language), places);
    }),
  );
});
