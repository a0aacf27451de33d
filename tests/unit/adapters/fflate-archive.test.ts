import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packFiles } from "../../../app/adapters/fflate-archive.ts";

test("an archive holds each file as it was, in its folder", () => {
  const files = [
    { name: "mails/de/1-announcement-de.eml", type: "message/rfc822", content: "Grüße, ليلى" },
    { name: "picture.png", type: "image/png", content: new Uint8Array([1, 2, 3]) },
  ];
  const found = unzipSync(packFiles(files, new Date("2026-11-26T12:00:00Z")));
  expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
  expect(strFromU8(found["mails/de/1-announcement-de.eml"] ?? new Uint8Array())).toBe(
    "Grüße, ليلى",
  );
  expect([...(found["picture.png"] ?? [])]).toEqual([1, 2, 3]);
});
