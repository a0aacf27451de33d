import { fromMarkdown } from "mdast-util-from-markdown";
import type { Block, Inline } from "../domain/guide.ts";
import type { Fail } from "./guide-fault.ts";
import { fillSlots, type HasLabel, parseTarget } from "./guide-slots.ts";

type Node = ReturnType<typeof fromMarkdown>["children"][number];
type NodeOf<Kind extends Node["type"]> = Extract<Node, { type: Kind }>;

/** A heading parts the blocks before it from those after it. */
export type Piece = Block | { readonly kind: "heading"; readonly title: string };

type Reader = { readonly hasLabel: HasLabel; readonly fail: Fail };

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

const refuse = (node: Node, { fail }: Reader): never =>
  fail(lineOf(node), `${node.type} is not part of a guide`);

const readText = (node: NodeOf<"text">, { hasLabel, fail }: Reader): readonly Inline[] => {
  const filled = fillSlots(node.value, hasLabel);
  return "unknown" in filled ? fail(lineOf(node), `nothing is known as ${filled.unknown}`) : filled;
};

const readLink = (node: NodeOf<"link">, reader: Reader): readonly Inline[] => {
  const to = parseTarget(node.url);
  if (to === undefined) return reader.fail(lineOf(node), `no link of ours: ${node.url}`);
  if (node.title) return reader.fail(lineOf(node), "a link has no title of its own");
  return [{ kind: "link", to, content: readFlat(node, reader) }];
};

/** What stands inside a link or in bold: text and places alone. */
const readFlat = (node: NodeOf<"link"> | NodeOf<"strong">, reader: Reader): readonly Inline[] => {
  if (node.children.length === 0) return reader.fail(lineOf(node), `${node.type} says nothing`);
  return node.children.flatMap((child) =>
    child.type === "text" ? readText(child, reader) : refuse(child, reader),
  );
};

const readInline = (node: Node, reader: Reader): readonly Inline[] => {
  switch (node.type) {
    case "text":
      return readText(node, reader);
    case "strong":
      return [{ kind: "strong", content: readFlat(node, reader) }];
    case "link":
      return readLink(node, reader);
    default:
      return refuse(node, reader);
  }
};

const readLine = (
  { children }: { readonly children: readonly Node[] },
  reader: Reader,
): readonly Inline[] => children.flatMap((child) => readInline(child, reader));

const readItem = (node: NodeOf<"listItem">, reader: Reader): readonly Inline[] => {
  const [line, ...rest] = node.children;
  if (line?.type !== "paragraph" || rest.length > 0) {
    return reader.fail(lineOf(node), "an item of a list is one paragraph");
  }
  return readLine(line, reader);
};

const readHeading = (node: NodeOf<"heading">, { fail }: Reader): Piece => {
  const [text, ...rest] = node.children;
  if (node.depth !== 2) return fail(lineOf(node), "headings are ## ones");
  if (text?.type !== "text" || rest.length > 0)
    return fail(lineOf(node), "a heading is plain text");
  return { kind: "heading", title: text.value };
};

const readPiece = (node: Node, reader: Reader): Piece => {
  switch (node.type) {
    case "heading":
      return readHeading(node, reader);
    case "paragraph":
      return { kind: "paragraph", content: readLine(node, reader) };
    case "list": {
      const items = node.children.map((item) => readItem(item, reader));
      return { kind: "list", isOrdered: node.ordered === true, items };
    }
    default:
      return refuse(node, reader);
  }
};

/** Reads the Markdown of a guide; all that a guide does not know ends the build. */
export const readMarkdown = (markdown: string, reader: Reader): readonly Piece[] =>
  fromMarkdown(markdown).children.map((node) => readPiece(node, reader));
