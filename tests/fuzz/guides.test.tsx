import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect } from "vitest";
import { compileGuide } from "../../app/build/compile-guide.ts";
import { GuideFault } from "../../app/build/guide-fault.ts";
import { compileItGuide } from "../../app/build/it-guides.ts";
import type { GuideText, LinkTarget } from "../../app/domain/guide.ts";
import { GuideBody } from "../../app/ui/guides/guide-body.tsx";
import type { Voice } from "../../app/ui/guides/voice.ts";
import { anyLike, anyNasty } from "./hostile-text.ts";
import { law } from "./law.ts";
import { treeOf } from "./tree.ts";

/** The shortest ones: what is long takes long, and says the same. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .toSorted((one, other) => one.length - other.length)
    .slice(0, 6);

const STAFF = filesIn("locales/en/guides");
const IT = filesIn("locales/en/it/guides");

const MARKDOWN = [
  ...["[x](javascript:alert(1))", "[x](page:scan)", "[x](https://evil.example)", "![x](page:scan)"],
  ...[
    "<a href=x>",
    "[x][y]\n\n[y]: //evil.example",
    "<https://evil.example>",
    "**",
    "***",
    "`<b>`",
  ],
  ...["> ".repeat(400), "- ".repeat(400), "[".repeat(400), "*a ".repeat(400), "{{label.next}}"],
  ...[
    "{{claim.constructor}}",
    "{{label.__proto__}}",
    "[x](claim:toString)",
    "[x](help:constructor)",
  ],
  ...[
    "```html\n<script>\n```",
    "# h1\n",
    "## h2\n",
    "---\n",
    "| a | b |\n|---|---|\n| c |",
    "&lt;",
  ],
  ...["title: !!js/function x\n", "*a: &a [*a]\n", "&a a: *a\n", "__proto__: x\n", "<<: {}\n"],
];

/** A guide with a piece of another kind put into it, wherever. */
const anyMixed = (guides: readonly string[]) =>
  fc.oneof(
    anyLike(guides),
    fc
      .tuple(fc.constantFrom(...guides), fc.nat(6_000), fc.constantFrom(...MARKDOWN), anyNasty)
      .map(([guide, at, piece, more]) => {
        const place = guide.indexOf("\n", at % guide.length) + 1;
        return `${guide.slice(0, place)}${piece}${more.slice(0, 200)}\n${guide.slice(place)}`;
      }),
  );

const ELEMENTS =
  /^\/?(?:h1|h2|h3|p|div|section|ol|ul|li|a|strong|time|span|code|pre|figure|figcaption|table|thead|tbody|tr|th|td|button)$/;

/** What the elements of a guide say of themselves; `href` and what a fence is called have rules of their own. */
const ATTRIBUTES =
  /^(?:id|class|href|target|rel|aria-labelledby|aria-describedby|aria-label|data-day|datetime|tabindex|role|scope|lang|dir|data-language|type|data-copy)$/;

const TARGET = /^to:(?:page|topic|claim|it-page|it-guide):[a-z\d-]+$/;

const addressOf = (to: LinkTarget): string => `to:${to.kind}:${Object.values(to)[1]}`;

const voice: Voice = {
  language: "en",
  hrefOf: addressOf,
  label: (key) => key,
  hasDays: true,
};

const expectTame = (guide: GuideText): void => {
  const { elements, attributes } = treeOf(
    renderToString(<GuideBody voice={voice} guide={guide} />),
  );
  for (const element of new Set(elements)) expect(element).toMatch(ELEMENTS);
  for (const { element, name, value } of attributes) {
    expect(`${element} ${name}`.split(" ")[1]).toMatch(ATTRIBUTES);
    if (name === "href") expect(value).toMatch(TARGET);
    if (name === "id") expect(value).toMatch(/^[\w-]+$/);
  }
};

/** What is no guide ends the build with its file and line, and with nothing else. */
const compiled = (compile: () => GuideText): GuideText | undefined => {
  try {
    return compile();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(GuideFault);
    return undefined;
  }
};

const RULES = { hasLabel: (key: string) => key === "next", lastHeading: "If that doesn’t help" };

describe("a guide in Markdown", () => {
  law(
    "for staff is tame, or none",
    fc.property(anyMixed(STAFF), (text) => {
      const source = { topic: "no-signal", file: "no-signal.md", text } as const;
      const guide = compiled(() => compileGuide(source, { ...RULES, hasLabel: () => true }));
      if (guide !== undefined) expectTame(guide);
    }),
  );

  law(
    "for IT is tame, or none",
    fc.property(anyMixed(IT), (text) => {
      const guide = compiled(() => compileItGuide({ id: "hosting", file: "hosting.md", text }));
      if (guide !== undefined) expectTame(guide);
    }),
  );
});
