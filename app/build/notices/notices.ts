import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isTaken } from "./licences.ts";

/** The file's name, beside what it speaks of. */
export const NOTICES = "third-party-notices.txt";

/** What a package is made of that it does not say itself, and where its source is. */
const MADE_OF: Readonly<Record<string, string>> = {
  "@resvg/resvg-wasm":
    "Compiled from resvg (https://github.com/linebender/resvg). The source of this package is at\nhttps://github.com/thx/resvg-js, its licence at https://www.mozilla.org/MPL/2.0/",
  "tiny-case":
    "By Jason Quense, whose package brings no text of the licence: https://spdx.org/licenses/MIT.html",
  "zxing-wasm":
    "Compiled from zxing-cpp (https://github.com/zxing-cpp/zxing-cpp), Apache License 2.0:\nhttps://www.apache.org/licenses/LICENSE-2.0",
};

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
};

const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** The folders of the packages that modules come from. */
export const packagesOf = (moduleIds: readonly string[]): readonly string[] => [
  ...new Set(moduleIds.flatMap((id) => IN_PACKAGE.exec(id)?.[0] ?? [])),
];

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());

const noticeOf = (folder: string): readonly [name: string, text: string] => {
  const {
    name,
    version,
    license = "none",
  } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
  if (!isTaken(name, license)) throw new Error(`${name} ${version}: licence ${license}`);
  const texts = [...(name in MADE_OF ? [MADE_OF[name]] : []), ...textsIn(folder)];
  if (texts.length === 0) throw new Error(`${name} ${version} brings no text of its licence`);
  return [name, [`${name} ${version} (${license})`, ...texts].join("\n\n")];
};

/**
 * What has to be passed on with the code of these packages. Throws where one may not be shipped, or
 * brings no text of its licence.
 */
export const noticesOf = (folders: readonly string[]): string => {
  const notices = folders.map(noticeOf).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const line = "=".repeat(72);
  return [
    "Second Step contains code of others, under these licences.",
    ...notices.map(([, text]) => `${line}\n\n${text}`),
    "",
  ].join("\n\n");
};
