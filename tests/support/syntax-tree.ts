import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as TreeSitter from "@vscode/tree-sitter-wasm";

// The grammars that VS Code ships, as WebAssembly: tree-sitter-powershell and tree-sitter-bash.
const require = createRequire(import.meta.url);
const { Language, Parser } = require("@vscode/tree-sitter-wasm") as typeof TreeSitter;

type Node = TreeSitter.Node;

export type Syntax = {
  /** What does not parse, with its place; empty: all of it does. */
  readonly errors: readonly string[];
  /** The kinds of all nodes, without their texts: two scripts that do the same have the same. */
  readonly shape: string;
};

const errorsIn = (node: Node): readonly string[] => {
  const { row } = node.startPosition;
  const own = node.isError || node.isMissing ? [`line ${row + 1}: ${node.text.slice(0, 80)}`] : [];
  return node.hasError || node.isMissing
    ? [...own, ...node.children.flatMap((child) => (child === null ? [] : errorsIn(child)))]
    : own;
};

/** A reader of one language. */
export const readerOf = async (name: "powershell" | "bash"): Promise<(text: string) => Syntax> => {
  await Parser.init();
  const wasm = require.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`);
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(wasm)));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`${name} gives no tree`);
    const found = { errors: errorsIn(tree.rootNode), shape: tree.rootNode.toString() };
    tree.delete();
    return found;
  };
};
