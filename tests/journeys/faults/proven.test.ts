import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PROVEN } from "./proven.ts";

test.each(PROVEN)("$what, $where: $file is there to prove it", ({ file, test: name }) => {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
  expect(source).toContain(`"${name}"`);
});
