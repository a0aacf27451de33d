import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isTaken } from "../../app/build/notices/licences.ts";

type Locked = {
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: true;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly optional?: true;
};
type Packages = Readonly<Record<string, Locked>>;

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { packages } = read("package-lock.json") as { readonly packages: Packages };
const own = read("package.json") as Readonly<
  Record<"dependencies" | "devDependencies" | "overrides", Readonly<Record<string, string>>>
>;

const nameOf = (path: string): string => path.replace(/.*node_modules\//, "");
const others = (locked: Packages) => Object.entries(locked).filter(([path]) => path !== "");
const isShipped = ({ dev, devOptional, optional }: Locked): boolean =>
  !dev && !devOptional && !optional;

/** Packages of a lock that may not be shipped, with their licence. */
const untaken = (locked: Packages): readonly string[] =>
  others(locked)
    .filter(([, one]) => isShipped(one))
    .filter(([path, { license = "none" }]) => !isTaken(nameOf(path), license))
    .map(([path, { license }]) => `${nameOf(path)} ${license}`);

/** Packages that run something of theirs where they are installed; none of ours needs to. */
const running = (locked: Packages): readonly string[] =>
  others(locked)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));

describe("the lock file", () => {
  test("ships nothing whose licence is not taken", () => {
    expect(untaken(packages)).toEqual([]);
    const strict = { "node_modules/a": { version: "1.0.0", license: "AGPL-3.0" } };
    expect(untaken(strict)).toEqual(["a AGPL-3.0"]);
  });

  test("lets no package run a script where it is installed, not even of our tools", () => {
    expect(running(packages)).toEqual([]);
    const eager = { "node_modules/a": { version: "1.0.0", dev: true, hasInstallScript: true } };
    expect(running(eager as Packages)).toEqual(["a"]);
  });

  test("has everything from one registry, with its hash", () => {
    const odd = others(packages).filter(
      ([, { resolved = "", integrity = "" }]) =>
        !integrity.startsWith("sha512-") ||
        (resolved !== "" && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(odd.map(([path]) => nameOf(path))).toEqual([]);
  });
});

/** Used by the compiler, or as commands. */
const UNIMPORTED = /^(?:@biomejs\/biome|typescript|@types\/.+)$/;

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));

test("every package that package.json names is used", () => {
  const text = [
    ...sources("app"),
    ...sources("tests"),
    readFileSync("vite.config.ts", "utf8"),
  ].join();
  const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
  const idle = names.filter((name) => !text.includes(`"${name}"`) && !text.includes(`"${name}/`));
  expect(idle.filter((name) => !UNIMPORTED.test(name))).toEqual([]);
});

test("an override is of a package that is there, in that version", () => {
  for (const [name, version] of Object.entries(own.overrides)) {
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  }
});
