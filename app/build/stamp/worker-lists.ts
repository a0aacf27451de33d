import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LIST = /offline\/([\w-]+?)-[\w-]{8}\.json/g;

/** The lists of a stamped site have other contents and so other names: the worker is told them. */
export const renameLists = (site: string): void => {
  const file = join(site, "sw.js");
  const lists = readdirSync(join(site, "offline")).map((name) => `offline/${name}`);
  const listOf = new Map(lists.map((list) => [list.replace(LIST, "$1"), list]));
  const worker = readFileSync(file, "utf8");
  writeFileSync(
    file,
    worker.replaceAll(LIST, (old, language: string) => listOf.get(language) ?? old),
  );
};
