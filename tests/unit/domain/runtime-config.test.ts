import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../../app/domain/policy.ts";
import { parseRuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { holding } from "./holding.ts";
import { HOSTILE } from "./hostile-config.ts";

const HOST = "setup.contoso.com";
const GUID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";
const SIGN_IN = { tenantId: GUID, clientId: GUID };
const DEMO = { login: "/demo/l", graph: "/demo/g", securityInfo: "/demo/s", phone: "/demo/p" };

const parse = (json: unknown, host = HOST) => parseRuntimeConfig(json, { host });

const accepted = (json: unknown, host = HOST) => {
  const result = parse(json, host);
  if (result.kind === "fault") throw new Error(JSON.stringify(result.fault));
  return result.value;
};

const told = (json: unknown, host = HOST) => {
  const result = parse(json, host);
  const faults = result.kind === "fault" ? result.fault : result.value.warnings;
  return faults.map(({ path, problem }) => `${path}: ${problem}`);
};

describe("a config that works", () => {
  test("an empty file makes a guide without sign-in", () => {
    expect(accepted({})).toEqual({
      config: {
        organisation: { name: "" },
        checking: "ticks",
        policy: DEFAULT_POLICY,
        helpDesk: {},
        links: {},
      },
      warnings: [],
    });
  });

  test("a full file is taken over key by key", () => {
    const shared = {
      organisation: { name: "Contoso", logo: "/logo.svg", accent: "#123456" },
      deadline: "2028-02-29",
      helpDesk: {
        phone: "+49 (30) 123-45.67;89",
        hours: { en: "8 to 6", "pt-BR": "das 8 às 18" },
        email: "help.desk+mfa@contoso.com",
        url: "https://help.contoso.com/?topic=mfa#top",
      },
      links: { privacy: "https://contoso.com/p", accessibility: "https://contoso.com/a" },
      securityContact: "mailto:security@contoso.com",
      defaultLanguage: "de",
      demo: DEMO,
    };
    const file = {
      $schema: "./config.schema.json",
      ...shared,
      signIn: { ...SIGN_IN, cloud: "us-gov-l5" },
      checking: "ticks",
      firstMethod: "passkey",
      steps: { backup: false, appPassword: true },
      backups: { token: false, email: true, textMessages: true },
    };
    expect(accepted(file, "localhost:4173")).toEqual({
      config: {
        ...shared,
        signIn: { ...SIGN_IN, cloud: "us-gov-l5" },
        checking: "ticks",
        policy: {
          firstMethod: "passkey",
          backup: false,
          appPasswords: "always",
          lasting: { second: true, token: false, passkey: true, email: true },
          keepsTextMessages: true,
        },
      },
      warnings: [],
    });
  });

  test.each([
    [undefined, "if-needed"],
    [true, "always"],
    [false, "never"],
  ])("app passwords that are %s are wanted: %s", (appPassword, appPasswords) => {
    expect(accepted({ steps: { appPassword } }).config.policy).toMatchObject({ appPasswords });
  });

  test("with sign-in, Graph checks unless IT says ticks", () => {
    expect(accepted({ signIn: SIGN_IN }).config).toMatchObject({
      checking: "graph",
      signIn: { cloud: "global" },
    });
    expect(accepted({ signIn: SIGN_IN, checking: "ticks" }).config.checking).toBe("ticks");
    expect(accepted({ checking: "graph" }).config.checking).toBe("ticks");
  });

  test("what IT says of its own is taken over as it stands", () => {
    const before = { en: "Bring your card.", ar: "أحضر بطاقتك." };
    const own = [{ name: "Intranet", url: "https://contoso.com/it" }];
    const countries = { DE: { phone: "+49 30 1", chat: "https://contoso.com/chat" } };
    const { config, warnings } = accepted({
      texts: { signIn: { before }, appPassword: { after: " Soon over.\nAsk us. " }, scan: {} },
      helpDesk: { phone: "112", countries },
      links: { own },
    });
    expect(config.texts).toEqual({
      "sign-in": { before },
      "app-password": { after: "Soon over.\nAsk us." },
      scan: {},
    });
    expect(config.helpDesk).toEqual({ phone: "112", countries });
    expect(config.links.own).toEqual(own);
    expect(warnings).toEqual([]);
  });

  test("spaces around a text go, and an empty text means not set", () => {
    const file = {
      organisation: { name: "  Contoso " },
      signIn: { tenantId: ` ${GUID}\n`, clientId: GUID },
      deadline: "",
      helpDesk: { phone: " ", email: "" },
    };
    const { config } = accepted(file);
    expect(config).toMatchObject({ organisation: { name: "Contoso" }, signIn: SIGN_IN });
    expect(config.helpDesk).toEqual({});
    expect(config).not.toHaveProperty("deadline");
  });
});

describe("what IT is told", () => {
  test.each([
    ["a list", []],
    ["nothing", undefined],
    ["null", null],
    ["a text", "{}"],
    ["a number", 7],
    ["a function", () => 1],
    ["a bigint", 1n],
  ])("%s in place of the file is one fault", (_, json) => {
    expect(told(json)).toEqual([": wrong-type"]);
  });

  test("all faults are told at once, unknown keys among them", () => {
    const file = {
      organisation: { name: 7, colour: "#123456" },
      signIn: { tenantId: "common", clientID: GUID },
      deadline: "soon",
      helpDesk: { hours: { en: "x".repeat(201), english: "y" } },
      steps: [],
    };
    expect(told(file)).toEqual([
      "organisation.name: wrong-type",
      "signIn.tenantId: wrong-value",
      "signIn.clientId: missing",
      "steps: wrong-type",
      "deadline: wrong-value",
      "helpDesk.hours.en: too-long",
      "helpDesk.hours.english: wrong-value",
      "organisation.colour: unknown-key",
      "signIn.clientID: unknown-key",
    ]);
  });

  test("a fault far inside is told with the whole way to it", () => {
    const file = {
      helpDesk: { countries: { DE: { phone: "call", fax: "1" }, de: {} } },
      texts: { scan: { before: { en: 7 }, after: "x\u0000" }, done: { after: "\udfffUm" } },
      links: {
        own: [
          { name: "", url: "https://contoso.com", title: "x" },
          { name: "Intranet", url: "javascript:alert(1)" },
          null,
        ],
      },
    };
    expect(told(file)).toEqual([
      "texts.scan.before.en: wrong-type",
      "texts.scan.after: wrong-value",
      "texts.done.after: wrong-value",
      "helpDesk.countries.DE.phone: wrong-value",
      "helpDesk.countries.de: wrong-value",
      "links.own.0.name: missing",
      "links.own.1.url: wrong-value",
      "links.own.2: wrong-type",
      "helpDesk.countries.DE.fax: unknown-key",
      "links.own.0.title: unknown-key",
    ]);
  });

  test("a key that nobody knows is told in one short line", () => {
    const file = { ["a\u202e\nb"]: 1, helpDesk: { ["x".repeat(9_000)]: 1 } };
    const [first, second] = parse(file).kind === "ok" ? accepted(file).warnings : [];
    expect(first?.path).toBe("a b");
    expect(second?.path).toHaveLength(120);
  });

  test("a missing key is told in the words of its own rule", () => {
    expect(parse({ signIn: { clientId: GUID } })).toMatchObject({
      fault: [{ path: "signIn.tenantId", expected: expect.stringContaining("tenant's ID") }],
    });
  });

  test.each([
    ["organization", "organisation"],
    ["signin", "signIn"],
    ["helpdesk.phone", "helpDesk"],
    ["signIn.tenant", "signIn.tenantId"],
    ["steps.appPasword", "steps.appPassword"],
    ["phone", "helpDesk.phone"],
    ["demo.phon", "demo.phone"],
    ["helpDesk.phon", "helpDesk.phone"],
    ["links.zzz", "one of: privacy, accessibility, own"],
    ["texts.sign-in", "texts.signIn"],
    ["texts.scan.befor", "texts.scan.before"],
    ["helpDesk.countries.DE.phon", "helpDesk.countries.DE.phone"],
    ["helpDesk.contries", "helpDesk.countries"],
    ["__proto__", expect.stringContaining("one of: $schema")],
  ])("for the unknown key %s, %s is proposed", (path, proposal) => {
    const json: unknown = JSON.parse(
      JSON.stringify(holding(path.replace("__proto__", "PROTO"), "1")).replace(
        "PROTO",
        "__proto__",
      ),
    );
    const result = parse(json, "localhost");
    const faults = result.kind === "fault" ? result.fault : result.value.warnings;
    expect(faults.at(-1)).toMatchObject({ problem: "unknown-key", expected: proposal });
  });

  test("unknown keys alone leave the config working", () => {
    const { config, warnings } = accepted({ organisation: { name: "Contoso", motto: "!" }, x: 1 });
    expect(config.organisation).toEqual({ name: "Contoso" });
    expect(warnings.map(({ path }) => path)).toEqual(["x", "organisation.motto"]);
  });
});

describe("the demo tenant", () => {
  test.each(["localhost", "localhost:4173", "127.0.0.1:80", "[::1]", "[::1]:4173"])(
    "is honoured on %s",
    (host) => {
      expect(accepted({ demo: DEMO }, host).config.demo).toEqual(DEMO);
    },
  );

  test.each([HOST, "localhost.evil.example", "127.0.0.1.nip.io", "evil.example:4173", "", "::1"])(
    "is refused on %j",
    (host) => {
      expect(told({ demo: DEMO }, host)).toEqual(["demo: not-allowed"]);
      expect(told({ demo: 7 }, host)).toContain("demo: not-allowed");
    },
  );
});

describe("values that are refused", () => {
  test.each(
    Object.entries(HOSTILE).flatMap(([path, values]) =>
      values.map((value) => [path, value] as const),
    ),
  )("%s: %j", (path, value) => {
    expect(told(holding(path, value)).some((line) => line.startsWith(path))).toBe(true);
    expect(parse(holding(path, value)).kind).toBe("fault");
  });
});

describe("keys of the prototype", () => {
  test("count for nothing", () => {
    const sly: unknown = JSON.parse(
      `{"__proto__":{"deadline":"2027-01-29"},"organisation":{"__proto__":{"name":"Evil"}}}`,
    );
    const { config } = accepted(sly);
    expect(config.organisation.name).toBe("");
    expect(config.deadline).toBeUndefined();
    expect(accepted(Object.create({ deadline: "2027-01-29" })).config.deadline).toBeUndefined();
  });

  test("count for nothing even where something was hung on every object", () => {
    const deadline = { value: "2027-01-29", configurable: true };
    Object.defineProperty(Object.prototype, "deadline", deadline);
    try {
      expect(Object.keys(accepted({}).config)).not.toContain("deadline");
    } finally {
      Reflect.deleteProperty(Object.prototype, "deadline");
    }
  });
});
