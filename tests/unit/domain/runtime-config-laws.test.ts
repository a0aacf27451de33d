import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOUDS } from "../../../app/domain/clouds.ts";
import { KEY_PATHS } from "../../../app/domain/config-faults.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { HOSTILE } from "./hostile-config.ts";

const HOST = "setup.contoso.com";
const GUID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";

const parse = (json: unknown, host = HOST) => parseRuntimeConfig(json, { host });

const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  signIn: { tenantId: "contoso.com", clientId: GUID },
  demo: { login: "/l", graph: "/g", securityInfo: "/s", phone: "/p" },
};

/** A file that would work but for the one value. */
const holding = (path: string, value: unknown): unknown => {
  const [section = "", key] = path.split(".");
  return { [section]: key === undefined ? value : { ...REQUIRED[section], [key]: value } };
};

const given = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined);

const staysAtHome = ({ organisation, demo }: RuntimeConfig, host: string): void => {
  const origin = `https://${host}`;
  for (const path of given([organisation.logo, ...Object.values(demo ?? {})])) {
    expect(new URL(path, origin).href).toBe(origin + path);
  }
  if (demo !== undefined) expect(host).toBe("localhost:4173");
};

const linksSafely = ({ helpDesk: { url, email, phone }, links }: RuntimeConfig): void => {
  for (const link of given([url, links.privacy, links.accessibility])) {
    expect(new URL(link)).toMatchObject({ protocol: "https:", username: "", password: "" });
  }
  expect(new URL(`mailto:${email ?? "nobody"}`)).toMatchObject({ search: "", hash: "" });
  expect(phone ?? "112").toMatch(/^[\d +().;-]+$/);
};

const signsInAtMicrosoft = ({ signIn }: RuntimeConfig): void => {
  if (signIn === undefined) return;
  const { signInHost } = CLOUDS[signIn.cloud];
  const authority = new URL(`https://${signInHost}/${signIn.tenantId}/v2.0`);
  expect(authority).toMatchObject({ host: signInHost, search: "", hash: "" });
  expect(authority.pathname).toBe(`/${signIn.tenantId}/v2.0`);
};

describe("any config", () => {
  const texts = fc.oneof(
    fc.constantFrom<unknown>(...Object.values(HOSTILE).flat()),
    fc.constantFrom(
      "/logo.svg",
      "https://contoso.com/x",
      "a@contoso.com",
      "+49 30 12345",
      "2027-01-29",
    ),
    fc.constantFrom("contoso.com", GUID, "#123456", "global", "china", "graph", "de", true, false),
    fc.string().map((tail) => `/${tail}`),
    fc.string().map((tail) => `https://contoso.com${tail}`),
    fc.webUrl({ validSchemes: ["http", "https", "ftp"], withQueryParameters: true }),
    fc.string(),
  );
  const keys = fc.constantFrom(
    ...new Set(KEY_PATHS.flatMap((path) => path.split("."))),
    "__proto__",
    "constructor",
    "toString",
  );
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true }),
    fc.object({ key: keys, values: [texts], maxDepth: 2, maxKeys: 12 }),
  );
  /** One key among those of a file that works, so that many are accepted. */
  const nearMisses = fc
    .tuple(fc.constantFrom(...KEY_PATHS), texts)
    .map(([path, value]) => holding(path, value));
  const hosts = fc.constantFrom(HOST, "localhost:4173", "evil.example");

  test("any input is answered", () => {
    fc.assert(
      fc.property(hostile, hosts, (json, host) => void parse(json, host)),
      {
        numRuns: 2000,
      },
    );
  });

  test("a cycle, a getter that throws and endless nesting are answered", () => {
    const cycle: Record<string, unknown> = {};
    cycle["signIn"] = cycle;
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    const trap = {
      get organisation(): string {
        throw new Error("trap");
      },
    };
    for (const json of [cycle, deep, trap]) expect(parse(json).kind).toBe("fault");
  });

  test("a config that is accepted names only our origin, https, and Microsoft's hosts", () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(nearMisses, hostile), hosts, (json, host) => {
        const result = parse(json, host);
        if (result.kind === "fault") return;
        count += 1;
        staysAtHome(result.value.config, host);
        linksSafely(result.value.config);
        signsInAtMicrosoft(result.value.config);
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(300);
  });
});

describe("the four clouds", () => {
  test("speak to Microsoft's own hosts only", () => {
    for (const { signInHost, graphHost, securityInfo } of Object.values(CLOUDS)) {
      expect(signInHost).toMatch(/^login(\.partner)?\.microsoftonline\.(com|us|cn)$/);
      expect(graphHost).toMatch(/graph\.(microsoft\.(com|us)|chinacloudapi\.cn)$/);
      const page = securityInfo ?? "https://aka.ms/";
      expect(new URL(page).host).toMatch(/^(aka\.ms|mysignins\.microsoft\.com)$/);
    }
  });
});
