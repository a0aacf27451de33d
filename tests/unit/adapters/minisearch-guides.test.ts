import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGuideSearch, type GuideFindings } from "../../../app/adapters/minisearch-guides.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";
import type { LibraryEntry } from "../../../app/ports/library.ts";
import { libraryOf } from "../build/fake-site.ts";

const topicsIn = ({ guides }: GuideFindings): readonly string[] => guides.map(({ topic }) => topic);

const open = (language: LanguageTag) => {
  const { entries } = libraryOf(language);
  return { entries, find: createGuideSearch(language, entries) };
};

describe.each(LANGUAGE_TAGS)("the guides in %s", (language) => {
  const { entries, find } = open(language);

  test.each(entries)("finds “$title” first by its title", ({ title, topic }) => {
    expect(topicsIn(find(title))[0]).toBe(topic);
  });

  test.each(entries)("finds “$title” among the first three by each of its keywords", (entry) => {
    const lost = entry.keywords.filter(
      (keyword) => !topicsIn(find(keyword)).slice(0, 3).includes(entry.topic),
    );
    expect(lost).toEqual([]);
  });

  test("forgives a letter that is missing in the longest word of a title", () => {
    const lost = entries.filter(({ title, topic }) => {
      const [longest = ""] = title.split(" ").toSorted((one, other) => other.length - one.length);
      const misspelt = title.replace(longest, longest.slice(0, 2) + longest.slice(3));
      return longest.length > 5 && !topicsIn(find(misspelt)).slice(0, 3).includes(topic);
    });
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  test("shows with each guide the first sentence of its answer", () => {
    for (const { title, lead } of entries) {
      const findings = find(title);
      expect(findings.kind).toBe("found");
      expect(findings.guides[0]).toMatchObject({ title, lead });
    }
  });

  test("has an answer of the known guides to whatever is typed", () => {
    const known = new Set(entries.map(({ topic }) => topic as string));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (query) => {
        const topics = topicsIn(find(query));
        expect(topics.length).toBeGreaterThan(0);
        expect(topics.length).toBeLessThanOrEqual(8);
        expect(topics.every((topic) => known.has(topic))).toBe(true);
        expect(new Set(topics).size).toBe(topics.length);
      }),
    );
  });
});

/** A small library of its own, so that no change of a guide's words matters. */
const entryOf = (
  topic: LibraryEntry["topic"],
  title: string,
  ...keywords: readonly string[]
): LibraryEntry => ({ topic, title, group: "phone", lead: "", keywords, text: "" });

const SMALL: Readonly<Record<LanguageTag, readonly LibraryEntry[]>> = {
  en: [
    entryOf("new-phone", "New phone", "replace phone"),
    entryOf("no-signal", "No signal", "airplane mode"),
    entryOf("cost", "What does it cost", "fees"),
  ],
  de: [
    entryOf("new-phone", "Neues Gerät", "Handy gewechselt"),
    entryOf("no-signal", "Kein Netz", "Straßenbahn"),
    entryOf("cost", "Was kostet es", "Gebühren"),
  ],
  fr: [
    entryOf("new-phone", "Nouveau téléphone", "l’appareil changé"),
    entryOf("no-signal", "Pas de réseau", "mode avion"),
    entryOf("cost", "Combien cela coûte", "frais"),
  ],
  es: [
    entryOf("new-phone", "Teléfono nuevo", "cambiar de móvil"),
    entryOf("no-signal", "Sin señal", "modo avión"),
    entryOf("cost", "Cuánto cuesta", "gastos"),
  ],
  it: [
    entryOf("new-phone", "Nuovo telefono", "cambio dell’apparecchio"),
    entryOf("no-signal", "Niente campo", "modalità aereo"),
    entryOf("cost", "Quanto costa", "spese"),
  ],
  "pt-BR": [
    entryOf("new-phone", "Celular novo", "trocar de aparelho"),
    entryOf("no-signal", "Sem sinal", "modo avião"),
    entryOf("cost", "Quanto custa", "gastos"),
  ],
  nl: [
    entryOf("new-phone", "Nieuwe telefoon", "telefoon vervangen"),
    entryOf("no-signal", "Geen bereik", "vliegtuigstand"),
    entryOf("cost", "Wat kost het", "prijs"),
  ],
  pl: [
    entryOf("new-phone", "Nowy telefon", "wymiana aparatu"),
    entryOf("no-signal", "Brak zasięgu", "tryb samolotowy"),
    entryOf("cost", "Ile to kosztuje", "opłaty"),
  ],
  ja: [
    entryOf("new-phone", "新しいスマホ", "機種変更"),
    entryOf("no-signal", "圏外のとき", "機内モード"),
    entryOf("cost", "費用について", "料金"),
  ],
  ar: [
    entryOf("new-phone", "الهاتف الجديد", "استبدال الجهاز"),
    entryOf("no-signal", "لا توجد شبكة", "وضع الطيران"),
    entryOf("cost", "كم يكلف ذلك", "رسوم"),
  ],
};

describe("the search", () => {
  const find = (language: LanguageTag, query: string) =>
    createGuideSearch(language, SMALL[language])(query);

  test.each([
    ["en", "no singal", "no-signal"],
    ["en", "NEW PHONE", "new-phone"],
    ["en", "phnoe", "new-phone"],
    ["de", "hanyd gewechslt", "new-phone"],
    ["de", "neues geraet", "new-phone"],
    ["de", "strassenbahn", "no-signal"],
    ["de", "gebuehren", "cost"],
    ["fr", "appareil", "new-phone"],
    ["fr", "reseau", "no-signal"],
    ["es", "telefono", "new-phone"],
    ["it", "apparecchio", "new-phone"],
    ["it", "modalita aereo", "no-signal"],
    ["pt-BR", "aviao", "no-signal"],
    ["nl", "telefon", "new-phone"],
    ["pl", "oplaty", "cost"],
    ["pl", "zasiegu", "no-signal"],
    ["ja", "料金", "cost"],
    ["ja", "スマホ", "new-phone"],
    ["ar", "هاتف جديد", "new-phone"],
    ["ar", "شبكه", "no-signal"],
    ["ar", "الرُّسوم", "cost"],
  ] as const)("in %s understands “%s”", (language, query, topic) => {
    expect(topicsIn(find(language, query))[0]).toBe(topic);
  });

  test("offers what comes nearest when nothing has the words, and says so", () => {
    const findings = find("en", "xxairpxx");
    expect(findings.kind).toBe("nearest");
    expect(topicsIn(findings)[0]).toBe("no-signal");
  });

  test("finds while somebody is still typing", () => {
    for (const query of ["airp", "airpl", "airplane", "airplane m"]) {
      expect(topicsIn(find("en", query))[0]).toBe("no-signal");
    }
  });

  test("looks at the beginning of what is far too long for a question", () => {
    expect(topicsIn(find("en", `airplane ${"mode ".repeat(20_000)}`))[0]).toBe("no-signal");
  });
});
