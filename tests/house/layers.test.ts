import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformWithOxc } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { habitCanaries, wordCanaries } from "./canaries-of-habits.ts";
import { layerCanaries } from "./canaries-of-layers.ts";
import { copyHouse, HOUSE } from "./house-copy.ts";

type Report = { diagnostics: { category: string; location: { path: string } }[] };

describe("Biome", () => {
  const canaries = [...layerCanaries, ...wordCanaries, ...habitCanaries];
  const plugins = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".grit"));
  const house = copyHouse([
    "biome.json",
    ".gitignore",
    "package.json",
    ...plugins.map((file) => `tests/house/${file}`),
  ]);
  const refusals = new Map<string, Set<string>>();
  const listRefusals = (file: string): string[] => [...(refusals.get(file) ?? [])];

  beforeAll(() => {
    for (const { file, source } of canaries) house.write(file, source);
    const report: Report = JSON.parse(
      house.run("biome", "lint", "--reporter=json", "--max-diagnostics=none"),
    );
    for (const { category, location } of report.diagnostics)
      refusals.set(location.path, (refusals.get(location.path) ?? new Set()).add(category));
  });
  afterAll(house.remove);

  test.each(canaries.filter(({ rule }) => rule))("refuses $file: $rule", ({ file, rule }) => {
    expect(listRefusals(file)).toEqual([rule]);
  });

  test.each(canaries.filter(({ rule }) => !rule))("welcomes $file", ({ file }) => {
    expect(listRefusals(file)).toEqual([]);
  });
});

describe("the compiler, in the domain", () => {
  const OUTSIDE = ["window", "document", "fetch", "localStorage", "setTimeout", "process"];
  const house = copyHouse(["tsconfig.json", "app/domain/tsconfig.json", "app/domain/url.d.ts"]);
  let report = "";

  beforeAll(() => {
    for (const name of OUTSIDE)
      house.write(`app/domain/${name}.ts`, `export const reach = (): unknown => ${name};\n`);
    house.write("app/domain/element.ts", "export type Reach = HTMLElement;\n");
    house.write(
      "app/domain/address.ts",
      'export const read = (link: string) => new URL(link).searchParams.get("user");\n',
    );
    report = house.run("tsc", "-p", "app/domain");
  });
  afterAll(house.remove);

  test.each(OUTSIDE)("does not know %s", (name) => {
    expect(report).toMatch(new RegExp(`domain/${name}\\.ts.*Cannot find name '${name}'`));
  });

  test("does not know the types of the DOM", () => {
    expect(report).toMatch(/domain\/element\.ts.*Cannot find name 'HTMLElement'/);
  });

  test("knows as much of URL as is needed", () => {
    expect(report).not.toContain("address.ts");
    expect(report).not.toContain("url.d.ts");
  });
});

describe("ports", () => {
  const room = join(HOUSE, "app/ports");

  /** What is left of a module when its types are gone. */
  const strip = async (source: string): Promise<string> => {
    const { code } = await transformWithOxc(source, "port.ts", { sourcemap: false });
    return code.replace(/export \{\s*\};?/g, "").trim();
  };

  test("a value in a port would be seen", async () => {
    expect(await strip("export type Clock = { now(): number };")).toBe("");
    expect(await strip("export const now = 1;")).not.toBe("");
  });

  test.each(readdirSync(room))("%s is types only", async (file) => {
    expect(await strip(readFileSync(join(room, file), "utf8"))).toBe("");
  });
});
