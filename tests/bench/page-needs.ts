import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { parseSync } from "vite";

/** The files of a built page, as paths inside dist. */
export type PageNeeds = {
  readonly language: string;
  /** What must come before it can be read. */
  readonly reading: readonly string[];
  /** What must come besides, before it answers to a press. */
  readonly living: readonly string[];
  /** What of that the page does not name: it is asked for only after what imports it has come. */
  readonly late: readonly string[];
};

export const listPages = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.split(sep).join("/"))
    .sort();

const readAttribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}=["']?([^"'\\s>]+)`).exec(tag)?.[1] ?? "";

const listImports = (code: string): string[] => {
  const { staticImports, staticExports } = parseSync("chunk.js", code).module;
  const passedOn = staticExports.flatMap(({ entries }) => entries);
  return [...staticImports, ...passedOn].flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
};

/** A script and all that it imports before it runs. */
const addModule = (dist: string, file: string, found: Set<string>): void => {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith(".js")) return;
  for (const target of listImports(readFileSync(join(dist, file), "utf8")))
    addModule(dist, posix.join(posix.dirname(file), target), found);
};

export const listNeeds = (dist: string, page: string): PageNeeds => {
  const html = readFileSync(join(dist, page), "utf8");
  const reading = [page];
  const living = new Set<string>();
  const named = new Set<string>();
  for (const [tag] of html.matchAll(/<(?:script|link)\s[^>]*>/g)) {
    const target = readAttribute(tag, "src") || readAttribute(tag, "href");
    const file = new URL(target, `http://host/${page}`).pathname.slice(1);
    const relation = `${readAttribute(tag, "rel")} ${readAttribute(tag, "as")}`.trim();
    if (relation === "stylesheet") reading.push(file);
    else if (
      /^(?:modulepreload.*|preload (?:fetch|script))$/.test(relation) ||
      target.endsWith(".js")
    ) {
      named.add(file);
      addModule(dist, file, living);
    }
  }
  const late = [...living].filter((file) => !named.has(file));
  return { language: readAttribute(html, "lang"), reading, living: [...living], late };
};
