import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { hostingFolderOf, kitFolderOf } from "../../app/build/kit.ts";
import { NOTICES } from "../../app/build/notices/notices.ts";
import { demoConfig } from "../tenant/config.ts";
import { dist } from "./steps/office.ts";

const root = process.cwd();
const kit = kitFolderOf(dist);

type File = { readonly path: string; readonly text: string };

const filesIn = (folder: string): readonly File[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, "latin1") }));

const site = filesIn(dist);
const all = [...site, ...filesIn(kit), ...filesIn(hostingFolderOf(dist))];

const quote = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));

const { tenantId } = demoConfig({}).signIn as { readonly tenantId: string };

/** What tells of the machine that built it, of its tools, or of people who do not exist. */
const LEAKS: Readonly<Record<string, RegExp>> = {
  "a map of its source": /sourceMappingURL|"sourcesContent"/,
  "the folder it was built in": quote(`${root}/`),
  "a home": quote(`${homedir()}/`),
  "a folder of somebody's": /(?:^|[^\w.])\/(?:home|root|tmp|Users)\/[\w.-]+/,
  "a folder of somebody's on Windows": /\b[A-Z]:\\\\?(?:Users|Windows|Program)/,
  "where its packages lay": /node_modules/,
  "a setting of the machine": /process\.env|import\.meta\.env/,
  "the organisation of the demo": quote(tenantId),
  "somebody of the demo": /\b(?:nina|ben|omar|petra|theo|fay|gus|lena|paul|carla)@contoso\.example/,
};

/** resvg.wasm is passed on as its makers built it, their folders included. */
const NOT_OURS = /resvg\.wasm$/;

const leaksIn = (files: readonly File[]): readonly string[] =>
  files
    .filter(({ path }) => !NOT_OURS.test(path))
    .flatMap(({ path, text }) =>
      Object.entries(LEAKS).flatMap(([what, pattern]) => {
        const found = pattern.exec(text);
        return found === null ? [] : [`${path}: ${what}: ${found[0]}`];
      }),
    );

describe("what is shipped", () => {
  test("tells nothing of where it was made, or of the demo", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(leaksIn(all)).toEqual([]);
  });

  test.each([
    "//# sourceMappingURL=main.js.map",
    `from "${root}/app/main.ts"`,
    `"${homedir()}/x"`,
    "at /home/somebody/x",
    "C:\\Users\\somebody",
    "// ../node_modules/preact/x.js",
    "process.env.HOME",
    "nina@contoso.example",
  ])("would be found out by %j", (text) => {
    expect(leaksIn([{ path: "x.js", text }])).not.toEqual([]);
  });

  test("has no map, and no file that begins with a dot but what a host asks for", () => {
    const odd = all.filter(({ path }) => /\.map$|(?:^|\/)\.[^/]+$/.test(path));
    const names = odd.map(({ path }) => path.replace(/.*\//, "")).toSorted();
    expect(names).toEqual([".htaccess", ".nojekyll"]);
  });

  test("names this machine as its address in the sitemap alone, until it is stamped", () => {
    const local = site.filter(({ text }) => text.includes("http://localhost:4173/"));
    const paths = local.map(({ path }) => path.replace(/^dist\//, ""));
    // A guide for IT tells how to try it on one's own machine.
    expect(paths.toSorted()).toEqual(["en/it/guide/register-the-app.html", "sitemap.xml"]);
  });
});

describe("whose code is in it", () => {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  const noticesIn = (folder: string): string => readFileSync(join(folder, NOTICES), "utf8");

  test("is said of every package that package.json means to ship", () => {
    const told = noticesIn(dist) + noticesIn(kit);
    const untold = Object.keys(own.dependencies).filter((name) => !told.includes(`\n${name} `));
    expect(untold).toEqual([]);
  });

  test("is said with the site of all but what draws icons and pages beforehand", () => {
    const told = noticesIn(dist);
    const untold = Object.keys(own.dependencies).filter((name) => !told.includes(`\n${name} `));
    expect(untold).toEqual(["@resvg/resvg-wasm", "preact-render-to-string"]);
  });

  test("is kept by no phone", () => {
    const lists = site.filter(({ path }) => path.includes("/offline/"));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter(({ text }) => text.includes(NOTICES))).toEqual([]);
  });
});
