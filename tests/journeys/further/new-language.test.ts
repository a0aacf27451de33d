import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { formatPath, PAGES } from "../../../app/domain/routes.ts";
import { formatTopicPath } from "../../../app/domain/topics.ts";
import { createPeople } from "../../support/people.ts";
import { type PseudoHouse, raisePseudoHouse } from "../../support/pseudo-house.ts";
import { PSEUDO, PSEUDO_NAME, pseudoText } from "../../support/pseudo-language.ts";
import type { People, Person } from "../person.ts";
import { findUntranslated } from "../steps/bracketed.ts";
import { type Host, openHost } from "../steps/host.ts";
import { wordsIn } from "../steps/words.ts";

const say = wordsIn("en");

let house: PseudoHouse;
let host: Host;
let people: People;
let person: Person | undefined;

const read = (name: string): string => readFileSync(join(house.dist, name), "utf8");

beforeAll(async () => {
  house = raisePseudoHouse();
  expect(house.complaint("vite", "build", "--logLevel", "error")).toBe("");
  host = await openHost(house.dist);
  people = await createPeople();
}, 90_000);

afterEach(async () => {
  expect(person?.troubles() ?? []).toEqual([]);
  await person?.leaves();
  person = undefined;
});

afterAll(async () => {
  await people?.leave();
  await host?.goesDown();
  house?.remove();
});

/** In this language only the name of the tag is new to the types: paths are made of English ones. */
const inPseudo = (path: string): string => path.replace("/en/", `/${PSEUDO}/`);

const APP_PAGES = PAGES.map((page) => formatPath({ language: "en", page }));
const GUIDES = (["cant-scan", "passkeys"] as const).map((topic) =>
  formatTopicPath({ language: "en", topic }),
);

describe("a language that is a folder and one line more", () => {
  test("needs nothing else for the compiler", () => {
    expect(house.complaint("tsc", "-p", ".")).toBe("");
  });

  test("is named by the sitemap, its manifest, its list of what phones keep, and the worker", () => {
    const sitemap = read("sitemap.xml");
    for (const path of [...APP_PAGES, ...GUIDES]) {
      expect(sitemap).toContain(`<loc>http://localhost:4173${inPseudo(path)}</loc>`);
    }
    expect(sitemap).toContain(`hreflang="${PSEUDO}"`);
    expect(JSON.parse(read(`${PSEUDO}/manifest.webmanifest`))).toMatchObject({
      lang: PSEUDO,
      dir: "rtl",
      name: pseudoText(say("shell.brand.title")),
      start_url: `/${PSEUDO}/`,
    });
    const [list = "", ...others] = readdirSync(join(house.dist, "offline")).filter((name) =>
      name.startsWith(`${PSEUDO}-`),
    );
    expect(others).toEqual([]);
    expect(read("sw.js")).toContain(list);
    expect(read(`offline/${list}`)).toContain(`"/${PSEUDO}/scan"`);
  });

  test("is chosen in the menu of a page in another one", async () => {
    person = await people.arrives({ origin: host.origin });
    await person.opens("/de/scan");
    await person.presses("Deutsch", "summary");
    await person.presses(PSEUDO_NAME);
    await person.sees(pseudoText(say("scan.phone.title")));
    expect(await person.address()).toBe(`/${PSEUDO}/scan`);
    expect(await person.writing()).toEqual({ language: PSEUDO, direction: "rtl" });
  });

  test("leaves no text untranslated, cut or beyond the side of the smallest phone", async () => {
    person = await people.arrives({
      origin: host.origin,
      language: PSEUDO,
      viewport: { width: 320, height: 568 },
    });
    const findings: { readonly path: string; readonly found: string }[] = [];
    for (const path of [...APP_PAGES, ...GUIDES].map(inPseudo)) {
      await person.opens(path);
      await person.sees("Contoso");
      await person.settles();
      expect(await person.writing()).toEqual({ language: PSEUDO, direction: "rtl" });
      const all = [...findUntranslated(await person.pieces()), ...(await person.misfits())];
      for (const found of all) findings.push({ path, found });
    }
    expect(findings).toEqual([]);
  });
});
