import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  answerIn,
  authorizeAddress,
  redeemCode,
  renew,
  signIn,
  type Visitor,
  visit,
} from "./visitor.ts";

let visitor: Visitor;

beforeEach(async () => {
  visitor = await visit();
});

afterEach(() => visitor.close());

const methodsScope = "UserAuthenticationMethod.Read openid profile offline_access";

describe("the token endpoint", () => {
  test("renews for a scope that the sign-in did not ask for, again and again", async () => {
    const { body } = await redeemCode(visitor, await signIn(visitor, "ben"));
    const first = await renew(visitor, body["refresh_token"], { scope: methodsScope });
    expect(first.status).toBe(200);
    expect(String(first.body["scope"]).split(" ")).toContain("UserAuthenticationMethod.Read");
    const second = await renew(visitor, body["refresh_token"], {
      scope: "https://graph.microsoft.com/User.Read offline_access openid profile",
    });
    expect(second.body["scope"]).toContain("https://graph.microsoft.com/User.Read");
  });

  test("refuses Fay's methods, which no admin consented to", async () => {
    const { body } = await redeemCode(visitor, await signIn(visitor, "fay"));
    const refused = await renew(visitor, body["refresh_token"], { scope: methodsScope });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      error: "invalid_grant",
      suberror: "consent_required",
      error_codes: [65001],
      error_description: expect.stringMatching(/^AADSTS65001: /),
      trace_id: expect.any(String),
      correlation_id: expect.any(String),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
    });
    const answer = answerIn(await visitor.open(authorizeAddress(visitor, methodsScope)));
    expect(answer).toMatchObject({ error: "consent_required", suberror: "consent_required" });
  });

  test("refuses claims that the sign-in did not bring, until one more check did", async () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const { body } = await redeemCode(visitor, await signIn(visitor, "carla"));
    const asked = { scope: methodsScope, claims };
    const refused = await renew(visitor, body["refresh_token"], asked);
    expect(refused.body).toMatchObject({
      error: "interaction_required",
      suberror: "basic_action",
      error_codes: [50076],
    });
    const check = await visitor.open(authorizeAddress(visitor, "User.Read", { claims }));
    expect(check.text).toContain("One more check");
    const after = await redeemCode(visitor, await visitor.send(check.url.pathname, {}));
    const renewed = await renew(visitor, after.body["refresh_token"], asked);
    expect(renewed.status).toBe(200);
  });

  test("knows no token any more after starting over", async () => {
    const { body } = await redeemCode(visitor, await signIn(visitor, "ben"));
    visitor.tenant.reset();
    const refused = await renew(visitor, body["refresh_token"], { scope: methodsScope });
    expect(refused.body).toMatchObject({ error: "invalid_grant", error_codes: [50173] });
  });

  test("redeems a code once", async () => {
    const shown = await signIn(visitor, "ben");
    await redeemCode(visitor, shown);
    const again = await redeemCode(visitor, shown);
    expect(again.body).toMatchObject({ error: "invalid_grant", error_codes: [54005] });
  });
});

test("every request to the sign-in endpoints is counted", async () => {
  const { body } = await redeemCode(visitor, await signIn(visitor, "ben"));
  await renew(visitor, body["refresh_token"], { scope: methodsScope });
  const seen = visitor.tenant.calls().filter(({ path }) => path.endsWith("/token"));
  expect(seen.map(({ status }) => status)).toEqual([200, 200]);
  expect(seen[1]?.person).toBe("ben@contoso.example");
});
