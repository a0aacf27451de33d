import { createHash } from "node:crypto";
import { IT_PAGES, type ItPage } from "../domain/it-pages.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Words, WordTree } from "../ports/translator.ts";
import { compileCards, readGuides } from "./guides.ts";
import { compileItCards } from "./it-guides.ts";
import { compileLabels } from "./labels.ts";
import { readItSource, readSources } from "./sources.ts";

const STEP_PAGE = ["shell", "steps", "check", "fault", "desk-code", "method"] as const;
const LABELLED_PAGE = [...STEP_PAGE, "screens"] as const;

/** Steps that the installed app offers to tick again. */
const TICKED = ["install", "scan", "backup"] as const;

/** What a program needs that needs no app password. */
const APP_VERDICT = ["verdict", "reason", "still", "deed", "unconfirmed"].map(
  (part) => `apps.${part}`,
);

/** Which parts of a language's strings a page speaks; only these travel with it. */
const SPOKEN: Readonly<Record<Page, readonly string[]>> = {
  start: ["shell", "steps", "start", "in-app", "strength", "unasked", "method"],
  "sign-in": ["shell", "steps", "fault", "desk-code", "sign-in", "in-app"],
  install: [...STEP_PAGE, "install", "hand-over", "ready.title"],
  scan: [...LABELLED_PAGE, "scan", "hand-over", "barcode.title"],
  approve: [...LABELLED_PAGE, "approve", "ready.title"],
  backup: [...LABELLED_PAGE, "backup", "ready.answer", "scan.button", "start.notice.today"],
  "app-password": [
    ...LABELLED_PAGE,
    "app-password",
    ...APP_VERDICT,
    "apps.program",
    "apps.until",
    "backup.ends",
    "start.notice.today",
  ],
  apps: ["shell", "steps", "apps", "backup.ends", "start.notice.today"],
  done: ["shell", "steps", "method", "strength", "done", "rescue.card"],
  rescue: ["shell", "rescue", "strength", "scan.button"],
  move: [...STEP_PAGE, "move", "scan.button"],
  keep: ["shell", "keep", "in-app", "start.bring", ...TICKED.map((step) => `steps.${step}.title`)],
  check: ["shell", "steps", "in-app", "hand-over", "ready"],
  practice: ["shell", "practice"],
  barcode: [
    "shell",
    "barcode",
    "scan.approve",
    "scan.ways.open",
    "scan.ways.used",
    "steps.scan.button",
    "steps.install.button",
  ],
  help: [
    ...["shell", "desk-code", "help", "guide.related"],
    ...["secret", "pick", "known", "mender", "unknown"].map((part) => `explain.${part}`),
  ],
  about: ["shell", "desk-code", "about"],
};

/** Pages that show a drawn or quoted label of Microsoft's. */
const WITH_LABELS: ReadonlySet<Page> = new Set([
  "scan",
  "approve",
  "backup",
  "app-password",
  "barcode",
]);

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
    ...(page === "help" && { guides: compileCards(root, language) }),
  };
};

/** What a page for IT says beside its own words: of staff's pages, and of other files for IT. */
const SPOKEN_BY_IT: Readonly<Record<ItPage, readonly string[]>> = {
  start: ["steps", "fault", "ready.title", "about.title", "desk", "guide.group"],
  guide: [],
  kit: [],
  config: [],
};

/** What the frame around all of them says. */
const SPOKEN_AROUND = [
  "shell.brand",
  "shell.skip",
  "frame",
  ...IT_PAGES.flatMap((page) => [`${page}.title`, `${page}.lead`]),
];

/** Pages for IT that list the guides for IT. */
const WITH_IT_GUIDES: ReadonlySet<ItPage> = new Set(["start", "guide"]);

/** The words of each page for IT. A file of theirs goes before staff's words of the same name. */
export const compileItWords = (root: string): Readonly<Record<ItPage, Words>> => {
  const strings = { ...readSources(root, "en").strings, ...readItSource(root) };
  const itGuides = compileItCards(root);
  const pages = IT_PAGES.map((page): readonly [ItPage, Words] => {
    const paths = [...SPOKEN_AROUND, page, ...SPOKEN_BY_IT[page]];
    const spoken = paths.map((path) => pick(strings, path.split("."))).reduce(merge);
    return [page, { strings: spoken, labels: {}, ...(WITH_IT_GUIDES.has(page) && { itGuides }) }];
  });
  return Object.fromEntries(pages) as Record<ItPage, Words>;
};

/** What a guide's document is drawn from: it may name any page and any label. */
export const compileGuideWords = (root: string, language: LanguageTag): Words => {
  const { strings, labels } = readSources(root, language);
  return { strings, labels: compileLabels(language, labels, readSources(root, "en").labels) };
};

/** What the script of a document may come to say. */
const SPOKEN_BY_GUIDES = [
  "shell.brand",
  "shell.menu",
  "shell.origin",
  "shell.offer",
  "shell.desk",
  "shell.storage",
  "shell.offline",
  "guide.day",
];

/** The part of it that travels with the document. */
export const trimGuideWords = ({ strings }: Words): Words => ({
  strings: SPOKEN_BY_GUIDES.map((path) => pick(strings, path.split("."))).reduce(merge),
  labels: {},
});

/** Changes with any word of any language, and with any claim that one of them names. */
export const hashWords = (root: string): string => {
  const all = LANGUAGE_TAGS.map((tag) =>
    JSON.stringify([readSources(root, tag), SPOKEN, readGuides(root, tag)]),
  );
  return createHash("sha256").update(all.join()).digest("hex").slice(0, 8);
};
