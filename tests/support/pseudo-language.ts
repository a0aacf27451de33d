import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A private-use region of BCP 47: no language of anybody's. */
export const PSEUDO = "en-XA";

/** The Hebrew letter makes it one that is read from the right. */
export const PSEUDO_NAME = "Pseudo א";

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["abcdefghijklmnopqrstuvwxyz", "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"],
  ].flatMap(([plain = "", accented = ""]) =>
    [...plain].map((letter, index) => [letter, [...accented][index] ?? letter]),
  ),
);

/** Doubled, these make a text about 40 % longer, brackets included. */
const STRETCHED = /[aeiounr]/i;

const stretch = (letter: string): string =>
  (ACCENTED[letter] ?? letter) +
  (STRETCHED.test(letter) ? (ACCENTED[letter.toLowerCase()] ?? "") : "");

/** Places to fill, and where a link of a guide leads, stay as they are. */
const KEPT = /(\{\{[^}]*\}\}|\]\([^)]*\))/;

/** A text longer, accented, and in brackets that show where it ends. */
export const pseudoText = (text: string): string => {
  const pieces = text.split(KEPT);
  const changed = pieces.map((piece, index) =>
    index % 2 === 1 ? piece : [...piece].map(stretch).join(""),
  );
  return `⟦${changed.join("")}⟧`;
};

type Tree = { readonly [key: string]: string | Tree };

const pseudoTree = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => [
      key,
      typeof branch === "string" ? pseudoText(branch) : pseudoTree(branch),
    ]),
  );

/** What a line of a guide begins with that is no text: a title, a heading, an item of a list. */
const LINE = /^(title: |#+ |\d+\. |- )?(.*)$/;
const FRONT_LINE = /^(?:---|group: .*|step: .*|keywords: .*|related: .*|)$/;

/** A guide line by line: each paragraph, heading and item is one line of its own. */
export const pseudoGuide = (source: string): string =>
  source
    .split("\n")
    .map((line) => {
      if (FRONT_LINE.test(line)) return line;
      const [, start = "", text = ""] = LINE.exec(line) ?? [];
      return start + pseudoText(text);
    })
    .join("\n");

/** The folder of the language, made of the English one. Labels of Microsoft's it has none. */
export const writePseudoLocale = (locales: string): void => {
  const english = join(locales, "en");
  const own = join(locales, PSEUDO);
  mkdirSync(join(own, "guides"), { recursive: true });
  for (const name of ["strings.json", "kit.json"]) {
    const tree = JSON.parse(readFileSync(join(english, name), "utf8")) as Tree;
    writeFileSync(join(own, name), JSON.stringify(pseudoTree(tree)));
  }
  writeFileSync(join(own, "labels.json"), "{}");
  for (const name of readdirSync(join(english, "guides"))) {
    const guide = readFileSync(join(english, "guides", name), "utf8");
    writeFileSync(join(own, "guides", name), pseudoGuide(guide));
  }
};
