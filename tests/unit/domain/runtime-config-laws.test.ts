import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOUDS } from "../../../app/domain/clouds.ts";
import { KEY_PATHS } from "../../../app/domain/config-keys.ts";
import { CONTACT_KEYS } from "../../../app/domain/config-schema.ts";
import type { Contact } from "../../../app/domain/help-desk.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { holding } from "./holding.ts";
import { HOSTILE } from "./hostile-config.ts";

const HOST = "setup.contoso.com";
const GUID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";

const parse = (json: unknown, host = HOST) => parseRuntimeConfig(json, { host });

const given = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined);

const staysAtHome = ({ organisation, demo }: RuntimeConfig, host: string): void => {
  const origin = `https://${host}`;
  for (const path of given([organisation.logo, ...Object.values(demo ?? {})])) {
    expect(new URL(path, origin).href).toBe(origin + path);
  }
  if (demo !== undefined) expect(host).toBe("localhost:4173");
};

const contactsSafely = ({ url, chat, email, phone }: Contact): void => {
  for (const link of given([url, chat])) {
    expect(new URL(link)).toMatchObject({ protocol: "https:", username: "", password: "" });
  }
  expect(new URL(`mailto:${email ?? "nobody"}`)).toMatchObject({ search: "", hash: "" });
  expect(phone ?? "112").toMatch(/^[\d +().;-]+$/);
};

const linksSafely = ({ helpDesk, links: { own = [], ...links } }: RuntimeConfig): void => {
  for (const desk of [helpDesk, ...Object.values(helpDesk.countries ?? {})]) contactsSafely(desk);
  for (const link of given([links.privacy, links.accessibility])) {
    expect(new URL(link)).toMatchObject({ protocol: "https:", username: "", password: "" });
  }
  for (const { url } of own) {
    const { protocol, username, password, search } = new URL(url);
    expect(protocol).toMatch(/^(?:https|tel|mailto):$/);
    expect(username + password).toBe("");
    if (protocol !== "https:") expect(search).toBe("");
  }
};

const signsInAtMicrosoft = ({ signIn }: RuntimeConfig): void => {
  if (signIn === undefined) return;
  const { signInHost } = CLOUDS[signIn.cloud];
  const authority = new URL(`https://${signInHost}/${signIn.tenantId}/v2.0`);
  expect(authority).toMatchObject({ host: signInHost, search: "", hash: "" });
  expect(authority.pathname).toBe(`/${signIn.tenantId}/v2.0`);
  const page = new URL(signIn.securityInfo ?? "https://aka.ms/mfasetup");
  expect(page.host).toMatch(
    /^(?:aka\.ms|mysignins\.(?:microsoft\.com|azure\.us)|account\.activedirectory\.windowsazure\.(?:com|us|cn))$/,
  );
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
  const listed = fc.oneof(
    texts,
    fc.array(fc.record({ name: texts, url: texts }), { maxLength: 7 }),
    fc.dictionary(
      fc.constantFrom("DE", "CH", "de", "en"),
      fc.dictionary(fc.constantFrom(...CONTACT_KEYS), texts),
    ),
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
    .tuple(fc.constantFrom(...KEY_PATHS), listed)
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
