import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Words, WordTree } from "../ports/translator.ts";
import { fillTree } from "./fill-claims.ts";
import { compileLabels, type LabelFile } from "./labels.ts";

const STUCK = ["sign-in", "install", "scan", "approve", "backup", "app-password"] as const;
const STEP_PAGE = ["shell", "steps", "check", "fault", "method"] as const;

/** Steps that the installed app offers to tick again. */
const TICKED = ["install", "scan", "backup"] as const;

/** Which parts of a language's strings a page speaks; only these travel with it. */
const SPOKEN: Readonly<Record<Page, readonly string[]>> = {
  start: ["shell", "steps", "start", "in-app"],
  "sign-in": ["shell", "steps", "fault", "sign-in", "in-app"],
  install: [...STEP_PAGE, "install", "ready.title"],
  scan: [...STEP_PAGE, "scan"],
  approve: [...STEP_PAGE, "approve", "ready.title"],
  backup: [...STEP_PAGE, "backup", "scan.button", "start.notice.today"],
  "app-password": [
    ...STEP_PAGE,
    "app-password",
    "apps.program",
    "apps.until",
    "backup.ends",
    "start.notice.today",
  ],
  apps: ["shell", "steps", "apps", "backup.ends", "start.notice.today"],
  done: ["shell", "steps", "method", "done"],
  rescue: ["shell", "rescue", "scan.button"],
  keep: ["shell", "keep", "in-app", "start.bring", ...TICKED.map((step) => `steps.${step}.title`)],
  check: ["shell", "steps", "in-app", "install.code", "ready"],
  practice: ["shell", "practice"],
  help: [
    "shell",
    "steps",
    "help",
    "approve.title",
    "ready.title",
    ...STUCK.map((page) => `${page}.ways`),
  ],
  about: ["shell", "about"],
};

/** Pages that show a drawn or quoted label of Microsoft's. */
const WITH_LABELS: ReadonlySet<Page> = new Set([
  "scan",
  "approve",
  "backup",
  "app-password",
  "help",
]);

/** A language's files in `locales`, with each claim in its place. */
type Sources = { readonly strings: WordTree; readonly labels: LabelFile };

const readSources = (root: string, language: LanguageTag): Sources => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, "locales", language, name), "utf8"));
  const strings = read("strings.json") as WordTree;
  return {
    strings: fillTree(strings, language, `locales/${language}/strings.json:`),
    labels: read("labels.json") as LabelFile,
  };
};

const pick = (tree: WordTree, [head, ...rest]: readonly string[]): WordTree => {
  const branch = head === undefined ? undefined : tree[head];
  if (head === undefined || branch === undefined) throw new Error(`no words at ${head}`);
  return { [head]: rest.length === 0 || typeof branch === "string" ? branch : pick(branch, rest) };
};

const merge = (one: WordTree, other: WordTree): WordTree => {
  const both = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = both[key];
    both[key] =
      typeof known === "object" && typeof value === "object" ? merge(known, value) : value;
  }
  return both;
};

/** The words of one page in one language. */
export const compileWords = (root: string, language: LanguageTag, page: Page): Words => {
  const { strings, labels } = readSources(root, language);
  const spoken = SPOKEN[page].map((path) => pick(strings, path.split(".")));
  return {
    strings: spoken.reduce(merge),
    labels: WITH_LABELS.has(page)
      ? compileLabels(language, labels, readSources(root, "en").labels)
      : {},
  };
};

/** Changes with any word of any language, and with any claim that one of them names. */
export const hashWords = (root: string): string => {
  const all = LANGUAGE_TAGS.map((tag) => JSON.stringify([readSources(root, tag), SPOKEN]));
  return createHash("sha256").update(all.join()).digest("hex").slice(0, 8);
};
