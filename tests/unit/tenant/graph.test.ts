import { describe, expect, test } from "vitest";
import { createTenant, type TenantOptions } from "../../tenant/tenant.ts";

const methodsScope = ["UserAuthenticationMethod.Read"];

function setUp(options?: TenantOptions) {
  const tenant = createTenant(options);

  function ask(path: string, init: { token?: string; method?: string; id?: string } = {}) {
    const headers = new Headers({ "client-request-id": init.id ?? "mine" });
    if (init.token) headers.set("Authorization", `Bearer ${init.token}`);
    const method = init.method ?? "GET";
    const address = `http://localhost/demo/graph/v1.0${path}`;
    return tenant.graph(new Request(address, { method, headers }));
  }

  function askAs(name: string, path: string, scopes = methodsScope, acrs: string[] = []) {
    return ask(path, { token: tenant.tokenFor(`${name}@contoso.example`, scopes, acrs) });
  }

  return { tenant, ask, askAs };
}

async function typesOf(response: Response): Promise<string[]> {
  const { value } = await response.json();
  return value.map((method: Record<string, string>) => method["@odata.type"]?.split(".").at(-1));
}

describe("methods", () => {
  test("always hold the password", async () => {
    const response = await setUp().askAs("ben", "/me/authentication/methods");
    expect(response.status).toBe(200);
    expect((await response.json()).value).toEqual([
      {
        "@odata.type": "#microsoft.graph.passwordAuthenticationMethod",
        id: "28c10230-6103-485e-b985-444c60001490",
        createdDateTime: null,
        password: null,
      },
    ]);
  });

  test.each([
    ["nina", []],
    ["omar", ["microsoftAuthenticatorAuthenticationMethod"]],
    ["petra", ["phoneAuthenticationMethod", "microsoftAuthenticatorAuthenticationMethod"]],
    ["gus", []],
    [
      "lena",
      ["microsoftAuthenticatorAuthenticationMethod", "temporaryAccessPassAuthenticationMethod"],
    ],
    ["paul", ["phoneAuthenticationMethod", "microsoftAuthenticatorAuthenticationMethod"]],
  ])("of %s are those of the story", async (name, expected) => {
    const response = await setUp().askAs(name, "/me/authentication/methods");
    expect(await typesOf(response)).toEqual(["passwordAuthenticationMethod", ...expected]);
  });

  test("never tell when Authenticator was added", async () => {
    const response = await setUp().askAs("omar", "/me/authentication/methods");
    const authenticator = (await response.json()).value[1];
    expect(authenticator).toMatchObject({ displayName: "Pixel 6", createdDateTime: null });
  });

  test("are read one by one, and by type without repeating it", async () => {
    const { askAs } = setUp();
    const list = await askAs("petra", "/me/authentication/phoneMethods");
    const body = await list.json();
    expect(body["@odata.context"]).toContain("/phoneMethods");
    expect(body.value).toEqual([
      {
        id: "3179e48a-750b-4051-897c-87b9720928f7",
        phoneNumber: "+44 7700900123",
        phoneType: "mobile",
        smsSignInState: "notAllowedByPolicy",
      },
    ]);
    const one = await askAs("petra", `/me/authentication/methods/${body.value[0].id}`);
    expect(await one.json()).toMatchObject({ phoneType: "mobile" });
    const wrongType = await askAs("petra", `/me/authentication/fido2Methods/${body.value[0].id}`);
    expect(wrongType.status).toBe(404);
  });
});

describe("the profile", () => {
  test("needs User.Read, in its short or full form", async () => {
    const { askAs } = setUp();
    for (const scope of ["User.Read", "https://graph.microsoft.com/User.Read"]) {
      const response = await askAs("ben", "/me", [scope]);
      expect(await response.json()).toMatchObject({
        displayName: "Ben Okafor",
        userPrincipalName: "ben@contoso.example",
      });
    }
    expect((await askAs("ben", "/me")).status).toBe(403);
  });

  test("of a guest says so only when asked", async () => {
    const { askAs } = setUp();
    const plain = await (await askAs("gus", "/me", ["User.Read"])).json();
    expect(plain).not.toHaveProperty("userType");
    expect(plain.userPrincipalName).toContain("#EXT#");
    const asked = await askAs("gus", "/me?$select=userType", ["User.Read"]);
    expect(await asked.json()).toMatchObject({ userType: "Guest" });
  });
});

describe("a refusal", () => {
  test.each([
    ["without a token", undefined, "Access token is empty."],
    ["of something that is no token", "nonsense", "JWT is not well formed"],
    ["of a token for somebody else", "a.b.c", "Invalid audience"],
  ])("%s is a 401 with a challenge", async (_, token, message) => {
    const response = await setUp().ask("/me", token ? { token } : {});
    expect(response.status).toBe(401);
    expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer realm=""/);
    const { error } = await response.json();
    expect(error.code).toBe("InvalidAuthenticationToken");
    expect(error.message).toContain(message);
  });

  test("of an expired token is a 401", async () => {
    let now = 0;
    const { ask, tenant } = setUp({ now: () => now, tokenLifetimeSeconds: 60 });
    const token = tenant.tokenFor("ben@contoso.example", ["User.Read"]);
    now = 60_000;
    const response = await ask("/me", { token });
    expect(response.status).toBe(401);
    expect((await response.json()).error.message).toContain("expired");
  });

  test("for lack of a permission is a 403 in Graph's envelope", async () => {
    const response = await setUp().askAs("ben", "/me/authentication/methods", ["User.Read"]);
    expect(response.status).toBe(403);
    expect(response.headers.get("request-id")).toBeTruthy();
    expect(response.headers.get("client-request-id")).toBe("mine");
    expect((await response.json()).error).toEqual({
      code: "accessDenied",
      message: "Request Authorization failed",
      innerError: {
        date: expect.any(String),
        "request-id": response.headers.get("request-id"),
        "client-request-id": "mine",
      },
    });
  });

  test.each([
    "/me/authentication/hardwareOathMethods",
    "/me/photos",
    "/users",
    "/me/authentication",
  ])("of %s, which is not there, is a 404", async (path) => {
    expect((await setUp().askAs("ben", path)).status).toBe(404);
  });

  test("of writing is a 405", async () => {
    const { ask, tenant } = setUp();
    const token = tenant.tokenFor("ben@contoso.example", methodsScope);
    const response = await ask("/me/authentication/phoneMethods", { token, method: "POST" });
    expect(response.status).toBe(405);
  });
});

test("for Theo it throttles, fails, breaks off and is intercepted before it answers", async () => {
  const { askAs, tenant } = setUp();
  const next = () => askAs("theo", "/me/authentication/methods");
  const throttled = await next();
  expect([throttled.status, throttled.headers.get("Retry-After")]).toEqual([429, "2"]);
  expect((await next()).status).toBe(503);
  await expect((await next()).json()).rejects.toThrow();
  expect((await next()).headers.get("Content-Type")).toContain("text/html");
  expect(await typesOf(await next())).toEqual(["passwordAuthenticationMethod"]);
  tenant.reset();
  expect((await next()).status).toBe(429);
});

test("for Carla it asks for one more check, until the token brings it", async () => {
  const { askAs } = setUp();
  const response = await askAs("carla", "/me/authentication/methods");
  expect(response.status).toBe(401);
  const header = response.headers.get("WWW-Authenticate") ?? "";
  expect(header).toContain('error="insufficient_claims"');
  const claims = /claims="([^"]+)"/.exec(header)?.[1] ?? "";
  expect(JSON.parse(Buffer.from(claims, "base64").toString())).toEqual({
    access_token: { acrs: { essential: true, value: "c1" } },
  });
  const after = await askAs("carla", "/me/authentication/methods", methodsScope, ["c1"]);
  expect(after.status).toBe(200);
});

test("it keeps count of what was asked, and of whom", async () => {
  const { askAs, tenant } = setUp({ now: () => 7 });
  await askAs("ben", "/me/authentication/methods");
  expect(tenant.calls()).toEqual([
    {
      at: 7,
      method: "GET",
      path: "/demo/graph/v1.0/me/authentication/methods",
      status: 200,
      person: "ben@contoso.example",
    },
  ]);
});
