import { readFileSync } from "node:fs";

export type Block = { readonly kind: "sh" | "nginx"; readonly text: string };

/** The code under a heading of the README, in its order. */
export const blocksUnder = (heading: string): readonly Block[] => {
  const readme = readFileSync("README.md", "utf8");
  const [, after = ""] = readme.split(`\n### ${heading}\n`);
  const [section = ""] = after.split(/\n##/);
  const found = [...section.matchAll(/^```(sh|nginx)\n(.*?)^```$/gms)];
  if (found.length === 0) throw new Error(`the README has no code under "${heading}"`);
  return found.map(([, kind, text]) => ({ kind: kind as Block["kind"], text: text ?? "" }));
};
