import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileGuide } from "../../../app/build/compile-guide.ts";
import { GuideFault } from "../../../app/build/guide-fault.ts";
import type { Block, Guide, Inline } from "../../../app/domain/guide.ts";

const RULES = { hasLabel: (key: string) => key === "next", lastHeading: "If not" };

const FRONT = `title: No signal
group: codes
step: approve
keywords: [no network, 53003]
related: [abroad]
`;
const BODY = `Use the code. It works
with no network.

## What to do

1. Open [the page](page:scan) and tap {{label.next}}.
2. See [Security info](claim:security-info) and **{{claim.code-digits}} digits**.

- One
- Two

## If not

Read [more](help:abroad).
`;
const END = "\n## What to do\n\n1. Go.\n\n## If not\n\nCall.\n";

const compile = (body = BODY, front = FRONT): Guide =>
  compileGuide(
    { topic: "no-signal", file: "no-signal.md", text: `---\n${front}---\n${body}` },
    RULES,
  );

const text = (said: string): Inline => ({ kind: "text", text: said });

describe("a guide", () => {
  const guide = compile();

  test("is known by its front matter", () => {
    const { topic, title, group, step, keywords, related } = guide;
    expect({ topic, title, group, step, keywords, related }).toEqual({
      topic: "no-signal",
      title: "No signal",
      group: "codes",
      step: "approve",
      keywords: ["no network", "53003"],
      related: ["abroad"],
    });
  });

  test("begins with its answer, a line break being a space", () => {
    expect(guide.answer).toEqual([
      { kind: "paragraph", content: [text("Use the code. It works with no network.")] },
    ]);
  });

  test("has sections with paragraphs and flat lists", () => {
    const [steps, last] = guide.sections;
    expect(steps?.title).toBe("What to do");
    expect(steps?.blocks.map((block) => block.kind === "list" && block.isOrdered)).toEqual([
      true,
      false,
    ]);
    expect(last?.title).toBe("If not");
  });

  test("names pages, guides, labels and claims", () => {
    const [list] = guide.sections[0]?.blocks ?? [];
    expect(list).toEqual({
      kind: "list",
      isOrdered: true,
      items: [
        [
          text("Open "),
          { kind: "link", to: { kind: "page", page: "scan" }, content: [text("the page")] },
          text(" and tap "),
          { kind: "label", label: "next" },
          text("."),
        ],
        [
          text("See "),
          {
            kind: "link",
            to: { kind: "claim", claim: "security-info" },
            content: [text("Security info")],
          },
          text(" and "),
          { kind: "strong", content: [{ kind: "claim", claim: "code-digits" }, text(" digits")] },
          text("."),
        ],
      ],
    });
  });

  test("reads the same with the line ends of another system", () => {
    const source = `---\n${FRONT}---\n${BODY}`.replaceAll("\n", "\r\n");
    expect(compileGuide({ topic: "no-signal", file: "x", text: source }, RULES)).toEqual(guide);
  });
});

describe("the build ends, and says where, with", () => {
  const SINS: readonly (readonly [name: string, body: string, complaint: string])[] = [
    ["HTML", `<b>Hi</b>\n${END}`, "no-signal.md:8: html is not part of a guide"],
    ["a comment", `Hi.\n\n<!-- no -->\n${END}`, "html is not part of a guide"],
    ["an image", `![a](b.png)\n${END}`, "image is not part of a guide"],
    ["code", `Type \`x\`.\n${END}`, "inlineCode is not part of a guide"],
    ["a quotation", `Hi.\n\n> Hi\n${END}`, "no-signal.md:10: blockquote is not part of a guide"],
    ["weak emphasis", `*Hi*\n${END}`, "emphasis is not part of a guide"],
    ["bold in bold", `****Hi****\n${END}`, "strong is not part of a guide"],
    [
      "a foreign link",
      `[a](https://evil.example)\n${END}`,
      "no link of ours: https://evil.example",
    ],
    ["a link of script", `[a](javascript:alert)\n${END}`, "no link of ours: javascript:alert"],
    ["a bare address", `<https://evil.example>\n${END}`, "no link of ours: https://evil.example"],
    ["a link to no page", `[a](page:nowhere)\n${END}`, "no link of ours: page:nowhere"],
    ["a link to no topic", `[a](help:nothing)\n${END}`, "no link of ours: help:nothing"],
    ["a link to a claim that is no address", `[a](claim:code-digits)\n${END}`, "claim:code-digits"],
    ["a link with a title", `[a](page:scan "b")\n${END}`, "a link has no title of its own"],
    ["a link that says nothing", `[](page:scan)\n${END}`, "link says nothing"],
    ["an unknown label", `{{label.nope}}\n${END}`, "nothing is known as {{label.nope}}"],
    ["an unknown claim", `{{claim.nope}}\n${END}`, "nothing is known as {{claim.nope}}"],
    ["an unknown kind of place", `{{name}}\n${END}`, "nothing is known as {{name}}"],
    ["an open place", `{{label.next\n${END}`, "nothing is known as {{label.next"],
    ["a heading too large", `# Hi\n${END}`, "headings are ## ones"],
    ["a heading with more than text", `Hi.\n\n## **Hi**\n${END}`, "a heading is plain text"],
    ["a list in a list", `Hi.\n\n- a\n  - b\n${END}`, "an item of a list is one paragraph"],
    ["no answer", END, "a guide begins with its answer"],
    ["a list for an answer", `- Hi\n${END}`, "a guide begins with its answer"],
    ["an empty section", `Hi.\n\n## One\n${END}`, "nothing stands under “One”"],
    ["no steps", "Hi.\n\n## If not\n\nCall.\n", "a guide has steps"],
    ["another last section", "Hi.\n\n## If not\n\nA\n\n## B\n\nC\n", "the last heading is “B”"],
  ];

  test.each(SINS)("%s", (_name, body, complaint) => {
    expect(() => compile(body)).toThrow(GuideFault);
    expect(() => compile(body)).toThrow(complaint);
  });

  test.each([
    ["no front matter", "", "no front matter between --- lines"],
    ["another key", `${FRONT}author: me\n`, "author"],
    ["no title", FRONT.replace("title: No signal\n", ""), "title"],
    ["an unknown group", FRONT.replace("codes", "misc"), "group"],
    ["an unknown page", FRONT.replace("approve", "nowhere"), "step"],
    ["an unknown topic", FRONT.replace("abroad", "nothing"), "related.0"],
    ["itself among its relatives", FRONT.replace("abroad", "no-signal"), "not related to itself"],
    ["no keywords", FRONT.replace("[no network, 53003]", "[]"), "keywords"],
    ["YAML that is none", "title: [\n", "the front matter is no YAML"],
  ])("%s", (_name, front, complaint) => {
    expect(() => compile(BODY, front)).toThrow(GuideFault);
    expect(() => compile(BODY, front)).toThrow(complaint);
  });
});

describe("any text at all", () => {
  const scrap = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "\n\n",
      "## ",
      "## If not\n\n",
      "- a\n",
      "1. b\n",
      "> ",
      "**",
      "*",
      "`",
      "[a](",
      "page:scan)",
      "help:abroad)",
      "claim:security-info)",
      "javascript:alert(1))",
      "![",
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "&lt;b&gt;",
      "{{label.next}}",
      "{{claim.code-digits}}",
      "{{",
      "[a]: https://evil.example\n\n",
      "---\n",
      "    code\n",
    ),
  );
  const anyBody = fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join(""));

  const INLINES = ["text", "label", "claim", "strong", "link"];
  const isOurs = (inline: Inline): boolean =>
    INLINES.includes(inline.kind) && (!("content" in inline) || inline.content.every(isOurs));
  const isOurBlock = (block: Block): boolean =>
    block.kind === "paragraph"
      ? block.content.every(isOurs)
      : block.kind === "list" && block.items.every((item) => item.every(isOurs));

  const blocksOf = (body: string, front?: string): readonly Block[] => {
    try {
      const { answer, sections } = compile(body, front);
      return [...answer, ...sections.flatMap(({ blocks }) => blocks)];
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(GuideFault);
      return [];
    }
  };

  test("becomes a guide of our own kinds alone, or a fault that names the file", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(blocksOf(body).every(isOurBlock)).toBe(true);
        expect(blocksOf(`Hi. ${body}${END}`).every(isOurBlock)).toBe(true);
      }),
    );
  });

  test("is no front matter that breaks the build in another way", () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, fc.json(), fc.string()), (front) => {
        expect(blocksOf(BODY, `${front}\n`).every(isOurBlock)).toBe(true);
      }),
    );
  });
});
