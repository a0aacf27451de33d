import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  draftOf,
  localAt,
  valueAt,
  withLocal,
  withValue,
  writeDraft,
} from "../../../app/domain/config-draft.ts";
import { KEY_PATHS } from "../../../app/domain/config-keys.ts";
import { parseRuntimeConfig } from "../../../app/domain/runtime-config.ts";

const FILE = {
  organisation: { name: "Contoso", motto: "!" },
  helpDesk: { countries: { DE: { phone: "112" } } },
  links: {
    own: [
      { name: "a", url: "https://a.de" },
      { name: "b", url: "https://b.de" },
    ],
  },
  ours: [1],
};

describe("a draft", () => {
  test("is written with its schema first, and all that nobody reads", () => {
    const text = writeDraft({ ...FILE, $schema: "./s.json" });
    expect(text.startsWith('{\n  "$schema": "./s.json",\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({ $schema: "./s.json", ...FILE });
    expect(writeDraft({})).toBe('{\n  "$schema": "./config.schema.json"\n}\n');
  });

  test("takes a value in, wherever it belongs", () => {
    expect(withValue({}, ["texts", "scan", "after"], "x")).toEqual({
      texts: { scan: { after: "x" } },
    });
    expect(withValue({}, ["links", "own", 0, "url"], "x")).toEqual({
      links: { own: [{ url: "x" }] },
    });
    expect(withValue(FILE, ["organisation", "name"], "Fabrikam")).toEqual({
      ...FILE,
      organisation: { name: "Fabrikam", motto: "!" },
    });
  });

  test("lets go of a value, and of what is empty without it", () => {
    const desk = ["helpDesk", "countries", "DE", "phone"];
    expect(withValue(FILE, desk, undefined)).not.toHaveProperty("helpDesk");
    expect(withValue(FILE, ["links", "own", 0], undefined)).toMatchObject({
      links: { own: [{ name: "b" }] },
    });
    expect(withValue(FILE, ["organisation", "name"], undefined)).toMatchObject({
      organisation: { motto: "!" },
    });
  });

  test("is only ever an object", () => {
    for (const json of [null, 7, "x", [], undefined]) expect(draftOf(json)).toBeUndefined();
  });
});

describe("a text", () => {
  const mother = "en";

  test("for everybody becomes one in the mother tongue once another language is written", () => {
    expect(withLocal("Hello", { language: "de", text: "Hallo", mother })).toEqual({
      en: "Hello",
      de: "Hallo",
    });
  });

  test("loses a language, and itself with the last of them", () => {
    const both = { en: "Hello", de: "Hallo" };
    expect(withLocal(both, { language: "de", text: "", mother })).toEqual({ en: "Hello" });
    expect(withLocal({ de: "x" }, { language: "de", text: "", mother })).toBeUndefined();
    expect(withLocal("x", { language: "all", text: "", mother })).toBeUndefined();
  });

  test("is found again as it was written", () => {
    const languages = fc.constantFrom("all", "en", "de", "ar");
    const values = fc.oneof(
      fc.string(),
      fc.dictionary(fc.constantFrom("en", "de", "fi"), fc.string()),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(values, languages, fc.string(), (value, language, text) => {
        expect(localAt(withLocal(value, { language, text, mother }), language)).toBe(text);
      }),
    );
  });
});

describe("any draft", () => {
  const drafts = fc.dictionary(
    fc.oneof(fc.constantFrom(...KEY_PATHS), fc.constantFrom("__proto__", "x"), fc.string()),
    fc.jsonValue(),
  );
  const paths = fc.oneof(
    fc.constantFrom(...KEY_PATHS).map((path) => path.split(".")),
    fc
      .tuple(fc.string(), fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 3 }))
      .map(([first, rest]) => [first, ...rest]),
  );

  test("is found again, to the letter, in what is written of it", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const read = JSON.parse(writeDraft(draft));
        expect(read).toEqual(
          JSON.parse(JSON.stringify({ $schema: "./config.schema.json", ...draft })),
        );
        expect(parseRuntimeConfig(read, { host: "" })).toEqual(
          parseRuntimeConfig(draft, { host: "" }),
        );
      }),
    );
  });

  test("holds what was put into it, and nothing else of it has changed", () => {
    fc.assert(
      fc.property(drafts, paths, fc.string({ minLength: 1 }), (draft, path, value) => {
        const before = JSON.stringify(draft);
        const next = withValue(draft, path, value);
        expect(JSON.stringify(draft)).toBe(before);
        const [first] = path;
        for (const key of Object.keys(draft)) {
          if (key !== String(first)) expect(next[key]).toEqual(draft[key]);
        }
        const isList = path.some((key) => typeof key === "number");
        if (!isList) expect(valueAt(next, path)).toBe(value);
      }),
    );
  });
});
