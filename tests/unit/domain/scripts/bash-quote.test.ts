import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { bashText } from "../../../../app/domain/scripts/bash-quote.ts";
import { readerOf, type Syntax } from "../../../support/syntax-tree.ts";
import { anyText, HOSTILE } from "./hostile-texts.ts";

let read: (text: string) => Syntax;
beforeAll(async () => {
  read = await readerOf("bash");
});

const WORD = /^(?:'[^']*'|\\')+$/;

/** What a shell makes of a word of ours. */
const evaluate = (word: string): string =>
  word.replaceAll(/'([^']*)'|\\'/g, (_, quoted?: string) => quoted ?? "'");

test("a text in a shell script comes out as it went in, as one word", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const word = bashText(text);
      expect(word).toMatch(WORD);
      expect(evaluate(word)).toBe(text.replaceAll("\0", ""));
      expect(read(`a=${word}`).errors).toEqual([]);
    }),
  );
});

test("bash itself agrees", () => {
  // Half a character is no text that a file could hold.
  const texts = HOSTILE.map((text) => text.replaceAll(/[\0\ud800]/g, ""));
  const script = texts.map((text) => `printf '%s\\0' ${bashText(text)}`).join("\n");
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout.split("\0").slice(0, -1)).toEqual(texts);
});
