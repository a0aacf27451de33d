export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
};

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] = [],
): Element => ({ name, attributes, children });

const escapeText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const lines = ({ name, attributes, children }: Element, depth: number): readonly string[] => {
  const space = "  ".repeat(depth);
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const start = `${space}<${name}${pairs.join("")}`;
  return children.length === 0
    ? [`${start} />`]
    : [`${start}>`, ...children.flatMap((child) => lines(child, depth + 1)), `${space}</${name}>`];
};

/** A whole document; well formed whatever the texts in it are, names apart. */
export const xmlOf = (root: Element, comment: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${comment.replaceAll("--", "–")} -->`,
    ...lines(root, 0),
    "",
  ].join("\n");
