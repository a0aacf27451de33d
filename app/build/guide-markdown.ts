import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, Content } from "../domain/guide.ts";
import { failAt, type Node, type NodeOf, type Reader, readLine, refuse } from "./guide-inline.ts";
import { readCodeBlock, readTable } from "./guide-technical.ts";

/** A heading parts the blocks before it from those after it. */
export type Piece = Block | { readonly kind: "heading"; readonly title: string };

const readItem = (node: NodeOf<"listItem">, reader: Reader): Content => {
  const [line, ...rest] = node.children;
  if (line?.type !== "paragraph" || rest.length > 0) {
    return failAt(node, reader, "an item of a list is one paragraph");
  }
  return readLine(line, reader);
};

const readHeading = (node: NodeOf<"heading">, reader: Reader): Piece => {
  const [text, ...rest] = node.children;
  if (node.depth !== 2) return failAt(node, reader, "headings are ## ones");
  if (text?.type !== "text" || rest.length > 0) {
    return failAt(node, reader, "a heading is plain text");
  }
  return { kind: "heading", title: text.value };
};

const readTechnical = (node: Node, reader: Reader): Piece => {
  if (!reader.isTechnical) return refuse(node, reader);
  if (node.type === "code") return readCodeBlock(node, reader);
  return node.type === "table" ? readTable(node, reader) : refuse(node, reader);
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
      return readTechnical(node, reader);
  }
};

const WITH_TABLES: Options = {
  extensions: [gfmTable()],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** Reads the Markdown of a guide; all that a guide does not know ends the build. */
export const readMarkdown = (markdown: string, reader: Reader): readonly Piece[] =>
  fromMarkdown(markdown, reader.isTechnical ? WITH_TABLES : {}).children.map((node) =>
    readPiece(node, reader),
  );
