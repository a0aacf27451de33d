import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  carryOver,
  readStamped,
  stampedFileOf,
} from "../../../../app/build/stamp/previous-site.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../../../app/domain/runtime-config.ts";

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "second-step-previous-"));
});
afterEach(() => rmSync(room, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** A site of a version, each file with the version as its content. */
const build = (version: string, paths: readonly string[]): string => {
  const site = join(room, version, "dist");
  for (const path of paths) write(join(site, path), version);
  return site;
};

const configOf = (organisation: object): RuntimeConfig => {
  const parsed = parseRuntimeConfig({ organisation }, { host: "setup.contoso.com" });
  if (parsed.kind === "fault") throw new Error(JSON.stringify(parsed.fault));
  return parsed.value.config;
};

const update = (previous: string, site: string, organisation = {}): readonly string[] => {
  const config = configOf(organisation);
  const carried = carryOver({ previous, site, base: "/mfa/", config });
  write(
    stampedFileOf(site),
    JSON.stringify({ origin: "https://contoso.com", base: "/mfa/", carried }),
  );
  return carried;
};

const list = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

test("scripts and words of the version before stay, its packed copies and lists do not", () => {
  const old = build("1", [
    "assets/main-1.js",
    "assets/main-1.js.br",
    "assets/same.js",
    "words/1/en/scan.json",
    "offline/en-1.json",
    "en/scan.html",
  ]);
  const site = build("2", ["assets/main-2.js", "assets/same.js", "en/scan.html"]);
  expect(update(old, site)).toEqual(["assets/main-1.js", "words/1/en/scan.json"]);
  expect(list(site)).toEqual([
    "assets/main-1.js",
    "assets/main-2.js",
    "assets/same.js",
    "en/scan.html",
    "words/1/en/scan.json",
  ]);
  expect(readFileSync(join(site, "assets/same.js"), "utf8")).toBe("2");
});

test("they go with the version after the next", () => {
  const [one, two, three] = ["1", "2", "3"].map((v) => build(v, [`assets/main-${v}.js`]));
  if (one === undefined || two === undefined || three === undefined) throw new Error();
  update(one, two);
  update(two, three);
  expect(list(three)).toEqual(["assets/main-2.js", "assets/main-3.js"]);
});

test("the organisation's pictures come along, unless the new site has its own", () => {
  const old = build("1", ["logo.svg", "own icon.png", "other.png"]);
  const site = build("2", ["own icon.png"]);
  update(old, site, { logo: "/mfa/logo.svg?v=2", icon: "/own%20icon.png" });
  expect(list(site)).toEqual(["logo.svg", "own icon.png"]);
  expect(readFileSync(join(site, "own icon.png"), "utf8")).toBe("2");
});

test("where a site was stamped for is known from then on", () => {
  const site = build("1", ["en/scan.html"]);
  expect(readStamped(site)).toBeUndefined();
  update(site, site);
  expect(readStamped(site)).toMatchObject({ origin: "https://contoso.com", base: "/mfa/" });
});
