import fc, { type Arbitrary } from "fast-check";
import { anyNasty, NASTY } from "./hostile-text.ts";

const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "length",
  "then",
  "toJSON",
];

const deep = (depth: number): string => `${'{"a":['.repeat(depth)}1${"]}".repeat(depth)}`;

/** A value of any type, wherever something else is asked for. */
export const anyOther: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyNasty },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, 0, -0, -1, 1.5, 8.64e15, 8.64e15 + 1, 2 ** 53, 1e308, 5e-324],
      ...[[], {}, "", " ", [[]], [null], { id: {} }],
    ),
  },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.array(anyNasty, { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom(...KEYS, ...NASTY), anyNasty, { maxKeys: 3 }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 5, max: 300 }).map((depth) => JSON.parse(deep(depth))),
  },
);

type Place = readonly string[];

const placesIn = (value: unknown, at: Place = []): readonly Place[] =>
  typeof value === "object" && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]
    : [at];

/** As JSON has it: `__proto__` is a key like any other. */
const withKey = (holder: object, key: string, value: unknown): object => {
  const copy = Array.isArray(holder) ? [...holder] : { ...holder };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
};

const put = (value: unknown, [key, ...rest]: Place, change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  return withKey(value as object, key, put(inner, rest, change));
};

const without = (holder: unknown): unknown => {
  if (Array.isArray(holder)) return holder.slice(1);
  if (typeof holder !== "object" || holder === null) return undefined;
  return Object.fromEntries(Object.entries(holder).slice(1));
};

const withMore = (holder: unknown, key: string, value: unknown): unknown => {
  if (Array.isArray(holder)) return [...holder, value, ...holder];
  if (typeof holder !== "object" || holder === null) return [holder, value];
  return withKey(holder, key, value);
};

/** `valid` with one place in it wrong: another type, another text, a key too many or too few. */
export const spoiltJson = (valid: unknown): Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...placesIn(valid)), anyOther, fc.constantFrom(...KEYS), fc.nat(5))
    .map(([place, other, key, how]) =>
      put(valid, place, (old) => {
        if (how === 0) return without(old);
        if (how === 1) return withMore(old, key, other);
        return other;
      }),
    );

/** As it should be, wrong in a few places, or nothing like it. */
export const anyJsonLike = (valid: readonly unknown[]): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...valid) },
    { weight: 5, arbitrary: fc.constantFrom(...valid).chain(spoiltJson) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...valid)
        .chain(spoiltJson)
        .chain(spoiltJson),
    },
    { weight: 1, arbitrary: anyOther },
  );

/** The same as text: cut off, followed by more, or a page in its place. */
export const anyJsonText = (valid: readonly unknown[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: anyJsonLike(valid).map((value) => JSON.stringify(value) ?? "") },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...valid), fc.nat(400), anyNasty)
        .map(([value, at, more]) => JSON.stringify(value).slice(0, at) + more),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "null",
        "<html></html>",
        "\ufeff{}",
        deep(3_000),
        "[".repeat(9_000),
      ),
    },
  );
