import { expect } from "vitest";
import { type Attribute, asText, asValue, type Tree, treeOf } from "./tree.ts";

/** Where a value from outside may be seen, and what stands there in the harmless twin of the page. */
export type Place = {
  /** Stands for it in the twin, and nowhere else. */
  readonly mark: string;
  readonly shown: string;
  /** In UTF-16 units, as the rule for it counts. */
  readonly limit: number;
  /** Attributes that may hold it, as `a.href`; it was allowed there by a rule of its own. */
  readonly in?: readonly string[];
};

/** What the translator puts around a value in another direction. */
const ISOLATES = /[\u2068\u2069]/g;

const bare = (text: string): string => text.replaceAll(ISOLATES, "");

type Parse = (text: string) => string;

const filled = (text: string, places: readonly Place[], parse: Parse): string =>
  places.reduce((whole, { mark, shown }) => whole.replaceAll(mark, () => parse(shown)), text);

const filledIn = ({ element, name, value }: Attribute, places: readonly Place[]): Attribute => {
  const own = places.filter((place) => place.in?.includes(`${element}.${name}`));
  return { element, name, value: filled(value, own, asValue) };
};

const trees = new Map<string, Tree>();
const MOST_TREES = 300;

/** Twins are few, and the same again and again. */
const treeOfTwin = (html: string): Tree => {
  const known = trees.get(html) ?? treeOf(html);
  if (trees.size < MOST_TREES) trees.set(html, known);
  return known;
};

/** Told apart by the test runner only once they differ: it takes its time. */
const expectSame = (seen: unknown, meant: unknown): void => {
  if (JSON.stringify(seen) !== JSON.stringify(meant)) expect(seen).toEqual(meant);
};

/**
 * The page is that of its harmless twin, but for the texts at their places: the same elements, the same
 * attributes, and each text no longer than its limit.
 */
export const expectInPlace = (html: string, twin: string, places: readonly Place[]): void => {
  const seen = treeOf(html);
  const meant = treeOfTwin(twin);
  expectSame(seen.elements, meant.elements);
  expectSame(
    seen.attributes,
    meant.attributes.map((each) => filledIn(each, places)),
  );
  expectSame(
    seen.texts.map(bare),
    meant.texts.map((text) => bare(filled(text, places, asText))),
  );
  for (const { shown, limit } of places) expect(shown.length).toBeLessThanOrEqual(limit);
};

/** Control characters, halves of letters, breaks of lines, and marks of direction (UAX 9, 2). */
const LOUD = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Nothing in it moves the text around it, breaks a line, or is half of a letter. */
export const expectQuiet = (text: string): void => {
  if (LOUD.test(text)) expect(text).not.toMatch(LOUD);
};
