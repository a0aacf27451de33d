import {
  CONTACT_KEYS,
  OWN_LINK_KEYS,
  OWN_WORDS_KEYS,
  ROOT_KEYS,
  SECTIONS,
} from "./config-schema.ts";

/** Which keys may stand where; `*` is any key, and what is below a leaf is for its own rule. */
export type KeyTree = "leaf" | { readonly [key: string]: KeyTree };

const leaves = (keys: readonly string[]): { readonly [key: string]: KeyTree } =>
  Object.fromEntries(keys.map((key) => [key, "leaf"]));

const sections: { readonly [section: string]: { readonly [key: string]: KeyTree } } =
  Object.fromEntries(
    Object.entries(SECTIONS).map(([name, entries]) => [name, leaves(Object.keys(entries))]),
  );

export const KEYS: KeyTree = {
  ...leaves(ROOT_KEYS),
  ...sections,
  texts: Object.fromEntries(
    Object.keys(SECTIONS.texts).map((step) => [step, leaves(OWN_WORDS_KEYS)]),
  ),
  helpDesk: { ...leaves(CONTACT_KEYS), countries: { "*": leaves(CONTACT_KEYS) } },
  links: { ...sections["links"], own: { "*": leaves(OWN_LINK_KEYS) } },
};

const pathsIn = (tree: KeyTree, prefix = ""): string[] =>
  tree === "leaf"
    ? []
    : Object.entries(tree)
        .filter(([key]) => key !== "*")
        .flatMap(([key, below]) => [prefix + key, ...pathsIn(below, `${prefix}${key}.`)]);

/** Every key that config.json may hold, with its section: `helpDesk.phone`. */
export const KEY_PATHS: readonly string[] = pathsIn(KEYS);
