import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listClaimIds } from "../../app/build/fill-claims.ts";
import { CLAIMS } from "../../app/domain/claims/claims.ts";
import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";

type Tree = { readonly [key: string]: string | Tree };

/** Where a claim is used: `words` by key, `guides` and `code` by file. */
export type Use = { readonly id: string; readonly kind: "words" | "guides" | "code"; at: string };

/** Every sentence of a language, with its dotted key. */
export const listWords = (tree: Tree, above = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, branch]) =>
    typeof branch === "string"
      ? [[above + key, branch] as const]
      : listWords(branch, `${above}${key}.`),
  );

export const readWords = (root: string, language: string): Tree =>
  JSON.parse(readFileSync(join(root, "locales", language, "strings.json"), "utf8")) as Tree;

/** What IT sends and prints, in every language of staff. */
export const readKitWords = (root: string, language: string): Tree => ({
  kit: JSON.parse(readFileSync(join(root, "locales", language, "kit.json"), "utf8")) as Tree,
});

/** What the pages for IT say, in English alone: each file under its name. */
export const readItWords = (root: string): Tree => {
  const folder = join(root, "locales/en/it");
  const parts = filesIn(folder, /\.json$/).map((file) => [
    file.replace(/\.json$/, ""),
    JSON.parse(readFileSync(join(folder, file), "utf8")),
  ]);
  return Object.fromEntries(parts) as Tree;
};

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => ending.test(file))
        .toSorted()
    : [];

const usesInWords = (tree: Tree, above = ""): readonly Use[] =>
  listWords(tree, above).flatMap(([at, text]) =>
    listClaimIds(text).map((id) => ({ id, kind: "words" as const, at })),
  );

const LINK = /\(claim:([^)\s]*)/g;

/** What a guide for IT rests on without saying it. */
const RESTS = /^rests: \[([^\]]*)\]$/m;

/** Guides say a claim as words do, and link to one as `[words](claim:id)`. */
const listInGuide = (text: string): readonly string[] => [
  ...listClaimIds(text),
  ...[...text.matchAll(LINK)].map(([, id = ""]) => id),
  ...(RESTS.exec(text)?.[1]?.split(/,\s*/) ?? []),
];

/** `folder` is below `locales`. */
const usesInGuides = (root: string, folder: string): readonly Use[] =>
  filesIn(join(root, "locales", folder), /\.md$/).flatMap((file) => {
    const at = `locales/${folder}/${file}`;
    return listInGuide(readFileSync(join(root, at), "utf8")).map((id) => ({
      id,
      kind: "guides" as const,
      at,
    }));
  });

const TOPICS = import.meta.glob<Readonly<Record<string, unknown>>>("../../app/domain/claims/*.ts", {
  eager: true,
});

/** Claims that code takes by a name of their own, by that name. */
const NAMED = Object.values(TOPICS)
  .flatMap((topic) => Object.entries(topic))
  .flatMap(([name, value]) =>
    CLAIMS.filter((claim) => claim === value).map(({ id }) => [name, id] as const),
  );

const usesInCode = (root: string): readonly Use[] =>
  filesIn(join(root, "app"), /\.tsx?$/)
    .filter((file) => !file.startsWith(join("domain", "claims")))
    .flatMap((file) => {
      const at = `app/${file}`;
      const text = readFileSync(join(root, at), "utf8");
      const ids = [
        ...NAMED.filter(([name]) => new RegExp(`\\b${name}\\b`).test(text)).map(([, id]) => id),
        ...[...text.matchAll(/findClaim\("([^"]+)"\)/g)].map(([, id = ""]) => id),
      ];
      return ids.map((id) => ({ id, kind: "code" as const, at }));
    });

/** All that depends on claims, each place once. */
export const listUses = (root: string): readonly Use[] => {
  const all = [
    ...LANGUAGE_TAGS.flatMap((language) => usesInWords(readWords(root, language))),
    ...LANGUAGE_TAGS.flatMap((language) => usesInWords(readKitWords(root, language))),
    ...usesInWords(readItWords(root), "it:"),
    ...LANGUAGE_TAGS.flatMap((language) => usesInGuides(root, `${language}/guides`)),
    ...usesInGuides(root, "en/it/guides"),
    ...usesInCode(root),
  ];
  const seen = new Map(all.map((use) => [JSON.stringify(use), use]));
  return [...seen.values()];
};
