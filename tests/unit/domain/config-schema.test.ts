import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KEY_PATHS } from "../../../app/domain/config-faults.ts";
import { parseRuntimeConfig } from "../../../app/domain/runtime-config.ts";

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/${name}`, import.meta.url), "utf8"));

const SCHEMA = read("config.schema.json") as Schema;

const resolved = (schema: Schema): Schema => ({
  ...SCHEMA.$defs?.[schema.$ref?.replace("#/$defs/", "") ?? ""],
  ...schema,
});

const walk = (schema: Schema, path = ""): [path: string, schema: Schema][] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [[at, resolved(child)] as [string, Schema], ...walk(child, at)];
  });

const ALL = walk(SCHEMA);
const LEAVES = ALL.filter(([, { properties }]) => properties === undefined);

const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  signIn: { tenantId: "contoso.com", clientId: "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e" },
  demo: { login: "/l", graph: "/g", securityInfo: "/s", phone: "/p" },
};

/** A file that works, with this one value in it. */
const holding = (path: string, value: unknown): unknown => {
  const [section = "", key] = path.split(".");
  if (key === undefined) return { [section]: value };
  return { [section]: { ...REQUIRED[section], [key]: value } };
};

const parses = (json: unknown): boolean => {
  const result = parseRuntimeConfig(json, { host: "localhost" });
  return result.kind === "ok" && result.value.warnings.length === 0;
};

/** As much of JSON Schema as the leaves of ours use. */
const allows = (schema: Schema, value: unknown): boolean => {
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (typeof value !== schema.type) return false;
  if (typeof value !== "string") return true;
  const isShort = value.length <= (schema.maxLength ?? Number.POSITIVE_INFINITY);
  return isShort && new RegExp(schema.pattern ?? "", "u").test(value);
};

describe("config.schema.json", () => {
  test("names the keys of the parser, no more and no fewer", () => {
    expect(ALL.map(([path]) => path).toSorted()).toEqual([...KEY_PATHS].toSorted());
  });

  test("explains every key and allows no other", () => {
    for (const [path, { description }] of ALL) expect(description, path).toMatch(/\w{3}.*\.$/);
    for (const [path, schema] of [["", SCHEMA] as const, ...ALL]) {
      if (schema.properties === undefined) continue;
      expect(schema.additionalProperties, path).toBe(false);
    }
  });

  test("asks for exactly what the parser asks for", () => {
    for (const [path, schema] of ALL.filter(([, { properties }]) => properties !== undefined)) {
      const required = Object.keys(REQUIRED[path] ?? {});
      expect(schema.required ?? [], path).toEqual(required);
      for (const key of required) {
        const { [key]: _, ...rest } = REQUIRED[path] ?? {};
        expect(parses({ [path]: rest }), `${path} without ${key}`).toBe(false);
      }
    }
  });

  test.each(LEAVES)("gives examples of %s that work", (path, schema) => {
    expect(schema.examples?.length).toBeGreaterThan(0);
    for (const example of schema.examples ?? []) {
      expect(parses(holding(path, example)), JSON.stringify(example)).toBe(true);
      if (path !== "helpDesk.hours") expect(allows(schema, example)).toBe(true);
    }
  });

  test("promises the defaults that the parser gives", () => {
    const defaults = LEAVES.filter(([path]) => !/accent|defaultLanguage|^checking/.test(path));
    for (const [path, schema] of defaults) {
      if (schema.default === undefined) continue;
      const spelt = parseRuntimeConfig(holding(path, schema.default), { host: "localhost" });
      const [section = ""] = path.split(".");
      const left = section in REQUIRED ? { [section]: REQUIRED[section] } : {};
      expect(spelt, path).toEqual(parseRuntimeConfig(left, { host: "localhost" }));
    }
  });

  test.each([
    ["organisation.name", "x".repeat(80), true],
    ["organisation.name", "x".repeat(81), false],
    ["organisation.logo", "/", true],
    ["organisation.logo", "/a/.b/c..d.svg", true],
    ["organisation.logo", "/a/..", false],
    ["organisation.logo", "/a/%2E./b", false],
    ["organisation.logo", "//evil.example", false],
    ["organisation.logo", "/\\evil.example", false],
    ["organisation.logo", "logo.svg", false],
    ["organisation.logo", "/a#b", false],
    ["organisation.logo", "/a?", false],
    ["organisation.accent", "#ABCdef", true],
    ["organisation.accent", "#fff", false],
    ["signIn.tenantId", "xn--bcher-kva.example", true],
    ["signIn.tenantId", "common", false],
    ["signIn.tenantId", "contoso.com/x", false],
    ["signIn.clientId", "8f1c2d3e", false],
    ["signIn.cloud", "china", true],
    ["signIn.cloud", "germany", false],
    ["checking", "off", false],
    ["firstMethod", "sms", false],
    ["steps.backup", "true", false],
    ["deadline", "2028-02-29", true],
    ["deadline", "2027-13-01", false],
    ["deadline", "1999-01-01", false],
    ["helpDesk.phone", "112", true],
    ["helpDesk.phone", "1-1", false],
    ["helpDesk.phone", "0800 CONTOSO", false],
    ["helpDesk.email", "o'neil@contoso.co.uk", true],
    ["helpDesk.email", "a@b.de?cc=c@d.de", false],
    ["helpDesk.email", "a@b", false],
    ["helpDesk.url", "https://contoso.com:8443/x?y#z", true],
    ["helpDesk.url", "http://contoso.com", false],
    ["links.privacy", "https://user@contoso.com", false],
    ["links.accessibility", "javascript:alert(1)", false],
    ["securityContact", "mailto:o'neil@contoso.co.uk", true],
    ["securityContact", "https://contoso.com/security?a#b", true],
    ["securityContact", "security@contoso.com", false],
    ["securityContact", "mailto:a@b.de?bcc=x@evil.example", false],
    ["defaultLanguage", "zh-Hant-TW", true],
    ["defaultLanguage", "de_DE", false],
    ["demo.graph", "https://graph.evil.example", false],
  ])("and the parser agree on %s: %j", (path, value, isGood) => {
    const schema = LEAVES.find(([at]) => at === path)?.[1] ?? {};
    expect(allows(schema, value)).toBe(isGood);
    expect(parses(holding(path, value))).toBe(isGood);
  });
});

describe("config.json as it is shipped", () => {
  const shipped = read("config.json");

  test("works as a guide without sign-in, and says no more than an empty file", () => {
    expect(parses(shipped)).toBe(true);
    expect(parseRuntimeConfig(shipped, { host: "setup.contoso.com" })).toEqual(
      parseRuntimeConfig({}, { host: "setup.contoso.com" }),
    );
  });

  test("names the schema beside it, for editors", () => {
    expect(shipped).toHaveProperty("$schema", "./config.schema.json");
  });
});
