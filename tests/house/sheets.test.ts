import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGES } from "../../app/domain/routes.ts";
import { HOUSE } from "./house-copy.ts";

const STYLES = join(HOUSE, "app/ui/styles");
const read = (file: string): string => readFileSync(file, "utf8");

/** Names of classes that the rules of a sheet are about. */
const classesIn = (css: string): ReadonlySet<string> => {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/\{[^{}]*\}/g, "{}");
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name));
};

const IMPORT = /@import "\.\/(.+?)"/g;
const importsOf = (sheet: string): readonly string[] =>
  [...read(join(STYLES, sheet)).matchAll(IMPORT)].map(([, file = ""]) => file);

/** A sheet's own rules, and those of the sheets that it is made of. */
const rulesOf = (sheet: string): string =>
  [sheet, ...importsOf(sheet)].map((file) => read(join(STYLES, file))).join("\n");

const common = importsOf("all.css");

/** The classes that a page's sheets have rules for. */
const dressed = (sheets: readonly string[]): ReadonlySet<string> =>
  classesIn(["all.css", ...sheets].map(rulesOf).join("\n"));

const STATIC = /from "(\.[^"]+\.tsx?)"/g;

/** The files of the user interface that a file stands on. */
const filesBelow = (file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, target = ""] of read(file).matchAll(STATIC)) {
    const next = join(dirname(file), target);
    if (/\/app\/(?:ui|rooms)\//.test(next)) filesBelow(next, found);
  }
  return found;
};

/** Whatever could be a class: the words between quotation marks behind `class=`. */
const classesUsedIn = (source: string): readonly string[] =>
  [...source.matchAll(/class=(?:"([^"]*)"|\{([^\n]*?)\}(?=[\s/>]))/g)].flatMap(
    ([, plain = "", composed = ""]) =>
      `${plain} ${composed.replaceAll(/\$\{[\w.]+\}/g, "")}`.match(/[a-z][\w-]*/g) ?? [],
  );

const roomOf = (page: string): string => join(HOUSE, `app/rooms/${page}-room.ts`);

const SHARED = join(HOUSE, "app/rooms/sheets.ts");
const SHEET = /(?:const (\w+): Sheet = )?\(\) => import\("[^"]*styles\/([\w-]+\.css)\?inline"\)/g;

const sheetsIn = (file: string): readonly (readonly [name: string, sheet: string])[] =>
  [...read(file).matchAll(SHEET)].map(([, name = "", sheet = ""]) => [name, sheet]);

/** The files of a page's sheets, its own and those that it shares by name. */
const wornBy = (page: string): readonly string[] => [
  ...sheetsIn(roomOf(page)).map(([, sheet]) => sheet),
  ...sheetsIn(SHARED).flatMap(([name, sheet]) =>
    new RegExp(`\\b${name}[,\\]]`).test(read(roomOf(page))) ? [sheet] : [],
  ),
];

const own = readdirSync(STYLES).filter((file) => PAGES.flatMap(wornBy).includes(file));

describe("the sheets of single pages", () => {
  test("are some, and none of them is in the common sheet", () => {
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((file) => common.includes(file))).toEqual([]);
  });

  test.each(PAGES)("are worn by %s wherever it uses a class of theirs", (page) => {
    const used = new Set(
      [...filesBelow(roomOf(page))].flatMap((file) => classesUsedIn(read(file))),
    );
    const known = dressed(wornBy(page));
    const lacking = own.flatMap((file) =>
      [...classesIn(rulesOf(file))]
        .filter((name) => used.has(name) && !known.has(name))
        .map((name) => `.${name} of ${basename(file)}`),
    );
    expect(lacking).toEqual([]);
  });
});
