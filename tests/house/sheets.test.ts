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
const common = [...read(join(STYLES, "all.css")).matchAll(IMPORT)].map(([, file = ""]) => file);
const commonClasses = classesIn(common.map((file) => read(join(STYLES, file))).join("\n"));

/** What stands in a page's own sheets and in none that every page has. */
const ownClassesOf = (sheet: string): readonly string[] =>
  [...classesIn(read(join(STYLES, sheet)))].filter((name) => !commonClasses.has(name));

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
  [...source.matchAll(/class=(?:"([^"]*)"|\{([^\n]*))/g)].flatMap(
    ([, plain = "", composed = ""]) => `${plain} ${composed}`.match(/[a-z][\w-]*/g) ?? [],
  );

const roomOf = (page: string): string => join(HOUSE, `app/rooms/${page}-room.ts`);

const wornBy = (page: string): readonly string[] =>
  [...read(roomOf(page)).matchAll(/styles\/([\w-]+\.css)\?inline/g)].map(([, file = ""]) => file);

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
    const lacking = own
      .filter((file) => !wornBy(page).includes(file))
      .flatMap((file) =>
        ownClassesOf(file)
          .filter((name) => used.has(name))
          .map((name) => `.${name} of ${basename(file)}`),
      );
    expect(lacking).toEqual([]);
  });
});
