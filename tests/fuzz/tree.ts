import type { DefaultTreeAdapterMap } from "parse5";
import { defaultTreeAdapter, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

export type Attribute = { readonly element: string; readonly name: string; readonly value: string };

/** What a browser makes of HTML: its elements in order, their attributes, and the text before each and after the last. */
export type Tree = {
  /** Opened and closed, so that what stands in what is told, too. */
  readonly elements: readonly string[];
  readonly attributes: readonly Attribute[];
  /** One before each of `elements`, and one at the end. */
  readonly texts: readonly string[];
};

/** No half of a letter is sent over any wire; this parser throws at some. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, "\ufffd");

export const treeOf = (html: string): Tree => {
  const elements: string[] = [];
  const attributes: Attribute[] = [];
  const texts: string[] = [""];
  const mark = (said: string): void => {
    elements.push(said);
    texts.push("");
  };
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isTextNode(node)) {
      texts[texts.length - 1] += node.value;
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node)) {
      // A comment, which nothing of ours makes.
      if ("childNodes" in node) node.childNodes.forEach(walk);
      else mark(`!${node.nodeName}`);
      return;
    }
    mark(node.tagName);
    for (const { name, value } of node.attrs) {
      attributes.push({ element: node.tagName, name, value });
    }
    node.childNodes.forEach(walk);
    mark(`/${node.tagName}`);
  };
  walk(parseFragment(wellFormed(html)));
  return { elements, attributes, texts };
};

const withBreaks = (text: string): string => wellFormed(text).replaceAll(/\r\n?/g, "\n");

/** What an HTML parser makes of text on its way (HTML 13.2.3.5, and 13.2.6.4.7 on NUL). */
export const asText = (text: string): string => withBreaks(text).replaceAll("\0", "");

/** The same in an attribute (HTML 13.2.5.36). */
export const asValue = (text: string): string => withBreaks(text).replaceAll("\0", "\ufffd");
