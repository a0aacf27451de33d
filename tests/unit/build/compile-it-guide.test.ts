import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GuideFault } from "../../../app/build/guide-fault.ts";
import { compileItGuide } from "../../../app/build/it-guides.ts";
import type { Inline, ItGuide } from "../../../app/domain/guide.ts";
import { contentsOf } from "../../../app/domain/guide-text.ts";

const FRONT = "title: Host it\nrests: [docs-office]\n";
const BODY = `The app is files. They are \`static\`.

## Do it

See [the script](guide:updating), [IT](it:start), [steps](page:scan) and [a topic](help:abroad).

\`\`\`powershell Connect
Connect-Thing -Name "a" # {{not a place}}
  indented
\`\`\`

| Host | What |
|---|---|
| \`nginx\` | **Set** it by {{claim.smtp-auth-end}} |
| [Page](claim:docs-pass) | b |
`;

const compile = (body = BODY, front = FRONT): ItGuide =>
  compileItGuide({ id: "hosting", file: "hosting.md", text: `---\n${front}---\n${body}` });

const text = (said: string): Inline => ({ kind: "text", text: said });

describe("a guide for IT", () => {
  const guide = compile();
  const [paragraph, code, table] = guide.sections[0]?.blocks ?? [];

  test("is led by the first sentence of its answer", () => {
    expect(guide).toMatchObject({ id: "hosting", title: "Host it", lead: "The app is files." });
  });

  test("leads to other guides, to pages for IT, and to what staff read", () => {
    const links = paragraph?.kind === "paragraph" ? paragraph.content : [];
    expect(links.flatMap((inline) => (inline.kind === "link" ? [inline.to] : []))).toEqual([
      { kind: "it-guide", id: "updating" },
      { kind: "it-page", page: "start" },
      { kind: "page", page: "scan" },
      { kind: "topic", topic: "abroad" },
    ]);
  });

  test("has code to the letter, with its language and what it does", () => {
    expect(code).toEqual({
      kind: "code",
      language: "powershell",
      title: "Connect",
      text: 'Connect-Thing -Name "a" # {{not a place}}\n  indented',
    });
  });

  test("has tables, whose cells are lines like any other", () => {
    expect(table).toMatchObject({
      kind: "table",
      head: [[text("Host")], [text("What")]],
      rows: [
        [
          [{ kind: "code", text: "nginx" }],
          [{ kind: "strong" }, text(" it by "), { kind: "claim", claim: "smtp-auth-end" }],
        ],
        [[{ kind: "link" }], [text("b")]],
      ],
    });
  });

  test("names all claims that it rests on, each once", () => {
    expect(guide.claims).toEqual(["docs-office", "smtp-auth-end", "docs-pass"]);
  });
});

describe("the build ends, and says where, with", () => {
  const END = "\n## Do it\n\nGo.\n";
  test.each([
    ["code in no language", "A.\n\n```\nx\n```\n", "hosting.md:7: code is in one of"],
    ["code in an unknown one", "A.\n\n```perl Do\nx\n```\n", "code is in one of"],
    ["code that does not say what it does", "A.\n\n```bash\nx\n```\n", "code says what it does"],
    ["code that says nothing", "A.\n\n```bash Do\n\n```\n", "code says nothing"],
    ["indented code", "A.\n\n    x\n", "code is in one of"],
    ["a table without rows", "A.\n\n| a |\n|---|\n", "a table has rows"],
    ["a table with an empty cell", "A.\n\n| a | b |\n|---|---|\n| c | |\n", "says nothing"],
    ["a ragged table", "A.\n\n| a | b |\n|---|---|\n| c |\n", "each as long as its head"],
    ["a list in a cell of HTML", "A.\n\n| a |\n|---|\n| <b>c</b> |\n", "html is not part"],
    ["a place in code", "Set `{{claim.passkeys}}`.\n", "code has no places to fill"],
    ["a picture", "![a](b.png)\n", "image is not part of a guide"],
    ["a label of Microsoft's", "{{label.next}}\n", "nothing is known as {{label.next}}"],
    ["a link to no guide", "[a](guide:nowhere)\n", "no link of ours: guide:nowhere"],
    ["a link to no page for IT", "[a](it:nowhere)\n", "no link of ours: it:nowhere"],
    ["a foreign link", "[a](https://evil.example)\n", "no link of ours"],
    ["an empty section", "A.\n\n## One\n", "nothing stands under “One”"],
  ])("%s", (_name, body, complaint) => {
    expect(() => compile(body + END)).toThrow(GuideFault);
    expect(() => compile(body + END)).toThrow(complaint);
  });

  test("a claim that nobody made", () => {
    expect(() => compile(BODY, "title: A\nrests: [nothing]\n")).toThrow("rests on nothing");
  });
});

test("any text becomes a guide of our own kinds alone, or a fault that names the file", () => {
  const KINDS = ["text", "claim", "code", "strong", "link"];
  const isOurs = (inline: Inline): boolean =>
    KINDS.includes(inline.kind) && (!("content" in inline) || inline.content.every(isOurs));
  const scrap = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...["\n\n", "## ", "- a\n", "`", "```bash x\n", "```\n", "| a | b |\n", "|---|---|\n", "|"],
      ...["[a](", "guide:hosting)", "javascript:alert(1))", "<script>", "{{claim.passkeys}}", "{{"],
    ),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      try {
        const { answer, sections } = compile(`A.\n\n${scraps.join("")}`);
        const blocks = [...answer, ...sections.flatMap((section) => section.blocks)];
        expect(blocks.flatMap(contentsOf).flat().every(isOurs)).toBe(true);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(GuideFault);
      }
    }),
  );
});
