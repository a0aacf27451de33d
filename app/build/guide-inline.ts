import type { fromMarkdown } from "mdast-util-from-markdown";
import type { Content, LinkTarget } from "../domain/guide.ts";
import type { Fail } from "./guide-fault.ts";
import { fillSlots, type HasLabel } from "./guide-slots.ts";

export type Node = ReturnType<typeof fromMarkdown>["children"][number];
export type NodeOf<Kind extends Node["type"]> = Extract<Node, { type: Kind }>;

/** How a guide is read, depending on whom it is for. */
export type Reader = {
  readonly hasLabel: HasLabel;
  readonly fail: Fail;
  /** Undefined for what no link of such a guide may name. */
  readonly parseTarget: (url: string) => LinkTarget | undefined;
  /** Whether code and tables are part of it. */
  readonly isTechnical: boolean;
};

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** Ends the build, and says of which line. */
export const failAt = (node: Node, { fail }: Reader, problem: string): never =>
  fail(lineOf(node), problem);

export const refuse = (node: Node, reader: Reader): never =>
  failAt(node, reader, `${node.type} is not part of a guide`);

const readText = (node: NodeOf<"text">, reader: Reader): Content => {
  const filled = fillSlots(node.value, reader.hasLabel);
  return "unknown" in filled
    ? failAt(node, reader, `nothing is known as ${filled.unknown}`)
    : filled;
};

const readCode = (node: NodeOf<"inlineCode">, reader: Reader): Content => {
  if (!reader.isTechnical) return refuse(node, reader);
  if (node.value.includes("{{")) return failAt(node, reader, "code has no places to fill");
  return [{ kind: "code", text: node.value }];
};

const readLink = (node: NodeOf<"link">, reader: Reader): Content => {
  const to = reader.parseTarget(node.url);
  if (to === undefined) return failAt(node, reader, `no link of ours: ${node.url}`);
  if (node.title) return failAt(node, reader, "a link has no title of its own");
  return [{ kind: "link", to, content: readFlat(node, reader) }];
};

/** What stands inside a link or in bold: text, places and code alone. */
const readFlat = (node: NodeOf<"link"> | NodeOf<"strong">, reader: Reader): Content => {
  if (node.children.length === 0) return failAt(node, reader, `${node.type} says nothing`);
  return node.children.flatMap((child) => {
    if (child.type === "text") return readText(child, reader);
    return child.type === "inlineCode" ? readCode(child, reader) : refuse(child, reader);
  });
};

const readInline = (node: Node, reader: Reader): Content => {
  switch (node.type) {
    case "text":
      return readText(node, reader);
    case "inlineCode":
      return readCode(node, reader);
    case "strong":
      return [{ kind: "strong", content: readFlat(node, reader) }];
    case "link":
      return readLink(node, reader);
    default:
      return refuse(node, reader);
  }
};

export const readLine = (
  { children }: { readonly children: readonly Node[] },
  reader: Reader,
): Content => children.flatMap((child) => readInline(child, reader));
