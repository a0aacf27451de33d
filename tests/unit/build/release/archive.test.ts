import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { extract } from "tar-stream";
import { describe, expect, test } from "vitest";
import { archiveOf } from "../../../../app/build/release/archive.ts";
import { checksumsOf } from "../../../../app/build/release/checksums.ts";

const AT = new Date("2026-11-26T10:00:00Z");
const names = fc.stringMatching(/^[a-z]{1,9}(?:\/[a-z-]{1,40}){0,4}$/);
const anyFiles = fc.uniqueArray(
  fc.record({ path: names, bytes: fc.uint8Array({ maxLength: 2_000 }) }),
  { selector: ({ path }) => path, maxLength: 8 },
);

const read = async (archive: Buffer): Promise<Readonly<Record<string, Buffer>>> => {
  const found: Record<string, Buffer> = {};
  const tar = extract();
  tar.end(gunzipSync(archive));
  for await (const entry of tar) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    found[entry.header.name] = Buffer.concat(parts);
  }
  return found;
};

describe("an archive", () => {
  test("holds each file as it was, in its folder", async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const found = await read(await archiveOf("second-step-1.0.0", files, AT));
        const wanted = files.map(({ path, bytes }) => [
          `second-step-1.0.0/${path}`,
          Buffer.from(bytes),
        ]);
        expect(found).toEqual(Object.fromEntries(wanted));
      }),
      { numRuns: 30 },
    );
  });

  test("is the same to the byte, in whatever order its files come", async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const one = await archiveOf("a", files, AT);
        expect((await archiveOf("a", files.toReversed(), AT)).equals(one)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test("checksums are lines that sha256sum reads, by the name of the file", () => {
  const bytes = Buffer.from("abc");
  const sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2, B.1
  expect(
    checksumsOf([
      { path: "dist/b", bytes },
      { path: "a", bytes },
    ]),
  ).toBe(`${sum}  a\n${sum}  dist/b\n`);
});
