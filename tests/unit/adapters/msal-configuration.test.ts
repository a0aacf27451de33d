import { describe, expect, test } from "vitest";
import { configurationOf } from "../../../app/adapters/msal-configuration.ts";
import { CLOUD_IDS, CLOUDS } from "../../../app/domain/clouds.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { clientId, demoConfig, tenantId } from "../../tenant/config.ts";

const PLACE = { origin: "https://setup.contoso.com", host: "setup.contoso.com", base: "/it/" };
const LOCAL = { origin: "http://localhost:4173", host: "localhost:4173", base: "/" };

const configOf = (json: unknown, host: string): RuntimeConfig => {
  const parsed = parseRuntimeConfig(json, { host });
  if (parsed.kind === "fault") throw new Error(JSON.stringify(parsed.fault));
  return parsed.value.config;
};

const inCloud = (cloud: string): RuntimeConfig =>
  configOf({ signIn: { tenantId, clientId, cloud } }, PLACE.host);

describe("the sign-in library", () => {
  test.each(CLOUD_IDS)("speaks in the cloud %s to its sign-in host, and to no other", (cloud) => {
    const { auth } = configurationOf(inCloud(cloud), PLACE);
    const { signInHost } = CLOUDS[cloud];
    expect(auth.authority).toBe(`https://${signInHost}/${tenantId}`);
    expect(auth.knownAuthorities).toEqual([signInHost]);
    expect(auth).not.toHaveProperty("authorityMetadata");
  });

  test("comes back to the bridge page below the base, after a sign-out too", () => {
    const { auth } = configurationOf(inCloud("global"), PLACE);
    expect(auth.redirectUri).toBe("https://setup.contoso.com/it/redirect.html");
    expect(auth.postLogoutRedirectUri).toBe(auth.redirectUri);
  });

  test("is the app that IT has registered, and asks for challenges", () => {
    const { auth } = configurationOf(inCloud("global"), PLACE);
    expect(auth.clientId).toBe(clientId);
    expect(auth.clientCapabilities).toEqual(["CP1"]);
  });

  test("keeps its cache where a killed page finds it again, and logs nothing about people", () => {
    const { cache, system } = configurationOf(inCloud("global"), PLACE);
    expect(cache?.cacheLocation).toBe("localStorage");
    expect(system?.loggerOptions?.piiLoggingEnabled).toBe(false);
  });
});

describe("with the demo tenant", () => {
  const { auth } = configurationOf(configOf(demoConfig(), LOCAL.host), LOCAL);

  test("every endpoint is on our own origin", () => {
    const metadata = JSON.parse(auth.authorityMetadata ?? "{}") as Record<string, string>;
    expect(Object.keys(metadata).length).toBeGreaterThan(3);
    for (const address of Object.values(metadata)) {
      expect(new URL(address).origin).toBe(LOCAL.origin);
      expect(new URL(address).pathname.startsWith(`/demo/login/${tenantId}/`)).toBe(true);
    }
  });

  test("the authority is a label of https, as the library demands", () => {
    expect(auth.authority).toBe("https://localhost:4173/demo");
    expect(auth.knownAuthorities).toEqual([LOCAL.host]);
  });
});
