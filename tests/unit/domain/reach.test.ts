import { describe, expect, test } from "vitest";
import { CLOUD_IDS, CLOUDS } from "../../../app/domain/clouds.ts";
import { microsoftPlaces } from "../../../app/domain/reach.ts";
import type { RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { CONFIG, GUIDE_CONFIG } from "../flow/any-event.ts";

const ORIGIN = "https://setup.contoso.example";

describe("where Microsoft is asked for", () => {
  test.each(CLOUD_IDS)("is in the organisation’s own cloud: %s", (cloud) => {
    const signIn = { tenantId: "contoso.com", clientId: "client", cloud };
    const places = microsoftPlaces({ ...CONFIG, signIn }, ORIGIN);
    expect(new URL(places?.signIn ?? "").host).toBe(CLOUDS[cloud].signInHost);
    expect(new URL(places?.graph ?? "").host).toBe(CLOUDS[cloud].graphHost);
  });

  test("is the tenant’s public metadata, and says nothing about the person", () => {
    expect(microsoftPlaces(CONFIG, ORIGIN)).toEqual({
      signIn: "https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration",
      graph: "https://graph.microsoft.com/v1.0/me",
    });
  });

  test("is our own host in the demo", () => {
    const demo = {
      login: "/demo/login",
      graph: "/demo/graph/v1.0",
      securityInfo: "/s",
      phone: "/p",
    };
    const config: RuntimeConfig = { ...CONFIG, demo };
    expect(microsoftPlaces(config, ORIGIN)).toEqual({
      signIn: `${ORIGIN}/demo/login/contoso.com/v2.0/.well-known/openid-configuration`,
      graph: `${ORIGIN}/demo/graph/v1.0/me`,
    });
  });

  test("is nowhere without a sign-in, or without a config", () => {
    expect(microsoftPlaces(GUIDE_CONFIG, ORIGIN)).toBeUndefined();
    expect(microsoftPlaces(undefined, ORIGIN)).toBeUndefined();
  });
});
