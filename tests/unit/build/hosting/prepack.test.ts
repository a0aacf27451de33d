import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dropPacked, prepack } from "../../../../app/build/hosting/prepack.ts";

const folder = mkdtempSync(join(tmpdir(), "second-step-prepack-"));
const LONG = "again and again ".repeat(50);
const FILES = {
  "en/scan.html": LONG,
  "config.json": LONG,
  "logo.png": LONG,
  "short.txt": "a",
  "backup.tar.gz": LONG,
};

const list = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

beforeAll(() => {
  mkdirSync(join(folder, "en"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("what gets smaller is packed, and unpacks to what it was", async () => {
  await prepack(folder);
  const packed = list().filter((name) => !(name in FILES));
  expect(packed).toEqual(["en/scan.html.br", "en/scan.html.gz"]);
  const [small, zipped] = packed.map((name) => readFileSync(join(folder, name)));
  expect(brotliDecompressSync(small ?? "").toString()).toBe(LONG);
  expect(gunzipSync(zipped ?? "").toString()).toBe(LONG);
});

test("packed files go, others that only look like it stay", async () => {
  await prepack(folder);
  dropPacked(folder);
  expect(list()).toEqual(Object.keys(FILES).sort());
});
