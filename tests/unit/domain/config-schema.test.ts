import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KEY_PATHS } from "../../../app/domain/config-keys.ts";
import { parseRuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { holding, requiredIn } from "./holding.ts";

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
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minProperties?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
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

const parses = (json: unknown): boolean => {
  const result = parseRuntimeConfig(json, { host: "localhost" });
  return result.kind === "ok" && result.value.warnings.length === 0;
};

const allowsText = ({ maxLength, pattern }: Schema, text: string): boolean =>
  text.length <= (maxLength ?? Number.POSITIVE_INFINITY) &&
  new RegExp(pattern ?? "", "u").test(text);

const allowsGroup = (schema: Schema, group: object): boolean => {
  const { properties = {}, required = [], propertyNames = {}, minProperties = 0 } = schema;
  const entries = Object.entries(group);
  return (
    entries.length >= minProperties &&
    required.every((key) => Object.hasOwn(group, key)) &&
    entries.every(([key, value]) => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
      return !!inner && allowsText(propertyNames, key) && allows(inner, value);
    })
  );
};

/** As much of JSON Schema as ours uses. */
const allows = (given: Schema, value: unknown): boolean => {
  const schema = resolved(given);
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => allows(one, value));
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (Array.isArray(value)) {
    const { type, items, maxItems = 0 } = schema;
    return (
      type === "array" && value.length <= maxItems && value.every((v) => allows(items ?? {}, v))
    );
  }
  if (typeof value !== schema.type || value === null) return false;
  if (typeof value === "object") return allowsGroup(schema, value);
  return typeof value !== "string" || allowsText(schema, value);
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
      const required = Object.keys(requiredIn(path));
      expect(schema.required ?? [], path).toEqual(required);
      for (const key of required) {
        const { [key]: _, ...rest } = requiredIn(path);
        expect(parses({ [path]: rest }), `${path} without ${key}`).toBe(false);
      }
    }
  });

  test.each(LEAVES)("gives examples of %s that work", (path, schema) => {
    expect(schema.examples?.length).toBeGreaterThan(0);
    for (const example of schema.examples ?? []) {
      expect(parses(holding(path, example)), JSON.stringify(example)).toBe(true);
      expect(allows(schema, example)).toBe(true);
    }
  });

  test("promises the defaults that the parser gives", () => {
    const defaults = LEAVES.filter(([path]) => !/accent|defaultLanguage|^checking/.test(path));
    for (const [path, schema] of defaults) {
      if (schema.default === undefined) continue;
      const spelt = parseRuntimeConfig(holding(path, schema.default), { host: "localhost" });
      const [section = ""] = path.split(".");
      const needed = requiredIn(section);
      const left = Object.keys(needed).length > 0 ? { [section]: needed } : {};
      expect(spelt, path).toEqual(parseRuntimeConfig(left, { host: "localhost" }));
    }
  });

  test.each([
    ["organisation.name", "x".repeat(80), true],
    ["organisation.name", "x".repeat(81), false],
    ["organisation.name", "Contoso\nUniversity", false],
    ["organisation.name", "Contoso\u0000", false],
    ["organisation.name", "Contoso\ud800", false],
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
    ["helpDesk.hours", { en: "8–18", "pt-BR": "8h–18h" }, true],
    ["helpDesk.hours", {}, false],
    ["helpDesk.hours", { english: "8–18" }, false],
    ["helpDesk.countries", { DE: { phone: "112", hours: "8–18" }, CH: {} }, true],
    ["helpDesk.countries", { de: { phone: "112" } }, false],
    ["helpDesk.countries", { DE: { phone: "call" } }, false],
    ["helpDesk.countries", { DE: "112" }, false],
    ["helpDesk.chat", "http://teams.microsoft.com", false],
    ["texts.install.before", { ar: "نص" }, true],
    ["texts.install.before", "x".repeat(601), false],
    ["texts.install.before", 7, false],
    ["texts.install", { befor: "x" }, false],
    ["links.own", [{ name: "Intranet", url: "mailto:a@b.de" }], true],
    ["links.own", [{ name: "Intranet", url: "mailto:a@b.de?bcc=c@d.de" }], false],
    ["links.own", [{ name: "Intranet", url: "tel:+49-30-1" }], true],
    ["links.own", [{ name: "Intranet", url: "tel:1;phone-context=x" }], false],
    ["links.own", [{ name: "Intranet", url: "javascript:alert(1)" }], false],
    ["links.own", [{ url: "https://contoso.com" }], false],
    ["links.own", Array(7).fill({ name: "x", url: "https://contoso.com" }), false],
    ["links.own", { name: "x", url: "https://contoso.com" }, false],
    ["signIn.securityInfo", "https://account.activedirectory.windowsazure.cn/proofup.aspx", true],
    ["signIn.securityInfo", "https://aka.ms/MySecurityInfo-us", true],
    ["signIn.securityInfo", "https://aka.ms/anything", false],
    ["signIn.securityInfo", "https://mysignins.microsoft.com.evil.example/security-info", false],
    ["signIn.securityInfo", "https://evil.example/mysignins.microsoft.com/", false],
    ["signIn.securityInfo", "https://mysignins.microsoft.com/?x=https://evil.example", false],
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
