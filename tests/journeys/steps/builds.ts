import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Build = { readonly folder: string; remove(): void };

const inFolder = (name: string, fill: (folder: string) => void): Build => {
  const room = mkdtempSync(join(tmpdir(), `second-step-${name}-`));
  // A build leaves its kit beside itself.
  const folder = join(room, "dist");
  fill(folder);
  return { folder, remove: () => rmSync(room, { recursive: true, force: true }) };
};

/** The same app as a later version: nothing but the words and pages that stay bears an old name. */
export const buildVersion = (version: string): Build =>
  inFolder(version, (folder) => {
    execFileSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", folder], {
      env: { ...process.env, NODE_ENV: "production", APP_VERSION: version },
      stdio: "pipe",
    });
  });

const hashOf = (bytes: Buffer, encoding: "base64" | "base64url"): string =>
  createHash("sha256").update(bytes).digest(encoding);

/** A build as if all its scripts had changed: every one of them has another name. */
export const renameScripts = (from: string): Build =>
  inFolder("renamed", (folder) => {
    cpSync(from, folder, { recursive: true });
    const assets = join(folder, "assets");
    const names = readdirSync(assets);
    const next = new Map(
      // Two may have one name, and differ in their hashes alone.
      names.map((name) => [name, name.replace(/-[\w-]([\w-]{7}\.js)$/, "-0$1")]),
    );
    const renamed = (text: string): string => {
      let changed = text;
      for (const [old, fresh] of next) changed = changed.replaceAll(old, fresh);
      return changed;
    };
    const rewrite = (file: string): void =>
      writeFileSync(file, renamed(readFileSync(file, "utf8")));
    for (const [old, fresh] of next) {
      rewrite(join(assets, old));
      renameSync(join(assets, old), join(assets, fresh));
    }
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".html"))) rewrite(join(folder, file));
    relist(folder, renamed);
  });

type Part = readonly [address: string, integrity: string];

const fileOf = (folder: string, address: string): string => {
  const path = address.endsWith("/") ? `${address}index.html` : address;
  return join(folder, /\.\w+$/.test(path) ? path : `${path}.html`);
};

/** The lists of what the worker keeps, made anew from the files that are there now. */
const relist = (folder: string, renamed: (text: string) => string): void => {
  const lists = join(folder, "offline");
  let worker = readFileSync(join(folder, "sw.js"), "utf8");
  for (const name of readdirSync(lists)) {
    const set: Record<string, Part[]> = JSON.parse(
      renamed(readFileSync(join(lists, name), "utf8")),
    );
    const again = ([address]: Part): Part => [
      address,
      `sha256-${hashOf(readFileSync(fileOf(folder, address)), "base64")}`,
    ];
    const text = JSON.stringify({
      first: set["first"]?.map(again),
      second: set["second"]?.map(again),
    });
    const hash = hashOf(Buffer.from(text), "base64url").slice(0, 8);
    const fresh = name.replace(/[\w-]{8}\.json$/, `${hash}.json`);
    rmSync(join(lists, name));
    writeFileSync(join(lists, fresh), text);
    worker = worker.replaceAll(name, fresh);
  }
  writeFileSync(join(folder, "sw.js"), worker);
};
