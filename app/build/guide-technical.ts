import { CODE_LANGUAGES, type CodeBlock, type TableBlock } from "../domain/guide.ts";
import { failAt, type NodeOf, type Reader, readLine } from "./guide-inline.ts";

// What guides for IT have beside text.

/** "```powershell What it does" */
export const readCodeBlock = (node: NodeOf<"code">, reader: Reader): CodeBlock => {
  const language = CODE_LANGUAGES.find((known) => known === node.lang);
  if (language === undefined) {
    return failAt(node, reader, `code is in one of: ${CODE_LANGUAGES.join(", ")}`);
  }
  if (!node.meta) return failAt(node, reader, "code says what it does, after its language");
  if (node.value.trim() === "") return failAt(node, reader, "code says nothing");
  return { kind: "code", language, title: node.meta, text: node.value };
};

export const readTable = (node: NodeOf<"table">, reader: Reader): TableBlock => {
  const [head = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => readLine(cell, reader)),
  );
  const isEven = rows.every((row) => row.length === head.length);
  if (rows.length === 0 || !isEven) {
    return failAt(node, reader, "a table has rows, each as long as its head");
  }
  if ([head, ...rows].some((row) => row.some((cell) => cell.length === 0))) {
    return failAt(node, reader, "a cell of a table says nothing");
  }
  return { kind: "table", head, rows };
};
