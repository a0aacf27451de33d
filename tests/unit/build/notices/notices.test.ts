import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isTaken } from "../../../../app/build/notices/licences.ts";
import { noticesOf, packagesOf } from "../../../../app/build/notices/notices.ts";

const room = mkdtempSync(join(tmpdir(), "second-step-notices-"));
afterAll(() => rmSync(room, { recursive: true }));

/** A package on disk, with these files beside its own description. */
const packageOf = (
  name: string,
  license: string,
  files: Readonly<Record<string, string>> = {},
): string => {
  const folder = join(room, String(readdirSync(room).length));
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};

describe("the packages that modules come from", () => {
  test.each([
    ["/a/node_modules/preact/dist/preact.mjs", "/a/node_modules/preact"],
    ["/a/node_modules/@azure/msal-browser/lib/x.js?used", "/a/node_modules/@azure/msal-browser"],
    [
      "/a/node_modules/yup/node_modules/type-fest/x.js",
      "/a/node_modules/yup/node_modules/type-fest",
    ],
    ["C:\\a\\node_modules\\qr\\index.js", "C:\\a\\node_modules\\qr"],
  ])("%s", (module, folder) => {
    expect(packagesOf([module, module])).toEqual([folder]);
  });

  test("are none where the module is ours or the bundler's", () => {
    expect(packagesOf(["/a/app/main.ts", "\0rolldown/runtime.js"])).toEqual([]);
  });
});

describe("notices", () => {
  test("have every text of licence that a package brings, by the name of the package", () => {
    const b = packageOf("b", "MIT", { "LICENSE.md": "B’s own\r\n", "README.md": "no" });
    const a = packageOf("a", "(MIT OR Apache-2.0)", { LICENCE: "one", "LICENSE-MIT": "two" });
    const text = noticesOf([b, a]);
    const parts = text.split("\n\n").filter((part) => !part.startsWith("="));
    expect(parts.slice(1).map((part) => part.trim())).toEqual([
      ...["a 1.2.3 ((MIT OR Apache-2.0))", "one", "two"],
      ...["b 1.2.3 (MIT)", "B’s own", ""],
    ]);
  });

  test("are refused for a licence that is not taken, and where its text is missing", () => {
    expect(() => noticesOf([packageOf("a", "GPL-3.0", { LICENSE: "x" })])).toThrow("a 1.2.3");
    expect(() => noticesOf([packageOf("a", "MIT")])).toThrow("no text of its licence");
  });
});

test.each([
  ["any", "MIT", true],
  ["any", "(MIT OR GPL-2.0)", true],
  ["any", "(MIT AND GPL-2.0)", false],
  ["any", "MPL-2.0", false],
  ["@resvg/resvg-wasm", "MPL-2.0", true],
  ["any", "none", false],
])("of %s, %s is taken: %s", (name, licence, isGood) => {
  expect(isTaken(name, licence)).toBe(isGood);
});
