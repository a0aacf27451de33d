import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { ConfigText, Place, TextFault, TextProblem } from "../ports/config-text.ts";

const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const PROBLEMS: Readonly<Record<string, TextProblem>> = {
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
  CommaExpected: "comma-missing",
  EndOfFileExpected: "after-end",
};

/** Other quotes than JSON's, and a key or a text without any. */
const UNQUOTED = /^[\p{L}'`‘’‚“”„«»_$]/u;

const problemAt = (text: string, { error, offset }: ParseError): TextProblem => {
  if (offset >= text.trimEnd().length) return "cut-short";
  if (/[}\]]/.test(text[offset] ?? "") && /,\s*$/.test(text.slice(0, offset))) {
    return "trailing-comma";
  }
  const known = PROBLEMS[printParseErrorCode(error)];
  if (known !== undefined && known !== "comma-missing") return known;
  return UNQUOTED.test(text.slice(offset)) ? "quotes" : (known ?? "syntax");
};

const toldAt = (text: string, found: ParseError): TextFault & { readonly offset: number } => {
  const problem = problemAt(text, found);
  // The comma itself, not what comes after it.
  const offset =
    problem === "trailing-comma" ? text.slice(0, found.offset).lastIndexOf(",") : found.offset;
  return { problem, place: placeAt(text, offset), offset };
};

/** A file that is something else altogether has a fault at every word: nobody reads them all. */
const MOST_ERRORS = 200;

/** The first fault of each line; what a parser finds after it is mostly its consequence. */
const faultsIn = (text: string, errors: readonly ParseError[]): readonly TextFault[] => {
  const byLine = new Map<number, TextFault>();
  for (const error of errors.slice(0, MOST_ERRORS)) {
    const { problem, place } = toldAt(text, error);
    if (!byLine.has(place.line)) byLine.set(place.line, { problem, place });
  }
  return [...byLine.values()];
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const keyOf = (property: Node): string => String(property.children?.[0]?.value);

const twiceIn = (node: Node, prefix = ""): string[] => {
  const inner = node.children ?? [];
  if (node.type === "array") return inner.flatMap((item, at) => twiceIn(item, `${prefix}${at}.`));
  if (node.type !== "object") return [];
  const keys = inner.map(keyOf);
  const own = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
  const below = inner.flatMap((property) => {
    const value = property.children?.[1];
    return value === undefined ? [] : twiceIn(value, `${prefix}${keyOf(property)}.`);
  });
  return [...[...own].map((key) => prefix + key), ...below];
};

/** The innermost of what is there on the way to `path`. */
const nodeAt = (root: Node, path: string): Node => {
  const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let depth = keys.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, keys.slice(0, depth));
    if (node !== undefined) return node.parent?.type === "property" ? node.parent : node;
  }
  return root;
};

/** Far deeper than any config: each level of it would be written out with all levels before it. */
const DEEPEST = 100;

const isDeeper = ({ children = [] }: Node, left: number): boolean =>
  children.some((child) => left === 0 || isDeeper(child, left - 1));

const START: Place = { line: 1, column: 1 };

const unreadable = (problem: TextProblem): ConfigText => ({
  json: undefined,
  faults: [{ problem, place: START }],
  twice: [],
  placeOf: () => START,
});

const readText = (text: string): ConfigText => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (root !== undefined && isDeeper(root, DEEPEST)) return unreadable("syntax");
  const isFine = isJson(text);
  const found = isFine ? [] : faultsIn(text, errors);
  return {
    json: isFine ? JSON.parse(text) : root && getNodeValue(root),
    faults: isFine || found.length > 0 ? found : [{ problem: "syntax", place: START }],
    twice: root === undefined ? [] : twiceIn(root),
    placeOf: (path) => (root === undefined ? START : placeAt(text, nodeAt(root, path).offset)),
  };
};

/** Reads what is meant to be JSON: what it says, and where it goes wrong. */
export const readConfigText = (given: string): ConfigText => {
  // A byte order mark is none of the text; browsers take it off, too.
  const text = given.replace(/^\ufeff/, "");
  if (text.trim() === "") return unreadable("empty");
  try {
    return readText(text);
  } catch {
    return unreadable("syntax"); // nested beyond the stack
  }
};
