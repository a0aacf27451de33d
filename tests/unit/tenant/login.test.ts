import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signInPath, tenantId } from "../../tenant/config.ts";
import { answerIn, authorizeAddress, redeemCode, signIn, type Visitor, visit } from "./visitor.ts";

let visitor: Visitor;

beforeEach(async () => {
  visitor = await visit();
});

afterEach(() => visitor.close());

function payloadOf(token: unknown): Record<string, unknown> {
  return JSON.parse(Buffer.from(String(token).split(".")[1] ?? "", "base64url").toString());
}

describe("a sign-in", () => {
  test("ends at the app with a code and no error", async () => {
    const shown = await signIn(visitor, "ben");
    expect(shown.url.pathname).toBe("/redirect.html");
    expect(Object.keys(answerIn(shown)).sort()).toEqual([
      "client_info",
      "code",
      "session_state",
      "state",
    ]);
  });

  test("gives tokens with the claims of an Entra account", async () => {
    const { status, body } = await redeemCode(visitor, await signIn(visitor, "ben"));
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3600, ext_expires_in: 3600 });
    expect(String(body["scope"]).split(" ")).toContain("User.Read");
    const claims = payloadOf(body["id_token"]);
    expect(claims).toMatchObject({
      iss: `${visitor.origin}${signInPath}/v2.0`,
      tid: tenantId,
      ver: "2.0",
      name: "Ben Okafor",
      preferred_username: "ben@contoso.example",
      nonce: "the-nonce",
    });
    const info = JSON.parse(Buffer.from(String(body["client_info"]), "base64url").toString());
    expect(info).toEqual({ uid: claims["oid"], utid: tenantId });
  });

  test("names a guest where the account lives", async () => {
    const { body } = await redeemCode(visitor, await signIn(visitor, "gus"));
    const info = JSON.parse(Buffer.from(String(body["client_info"]), "base64url").toString());
    expect(info.utid).not.toBe(tenantId);
    expect(payloadOf(body["id_token"])).toMatchObject({
      tid: tenantId,
      preferred_username: "gus@fabrikam.example",
    });
  });

  test("says that the password is wrong, and takes the right one after it", async () => {
    const form = await visitor.open(authorizeAddress(visitor, "User.Read"));
    const email = "ben@contoso.example";
    const wrong = await visitor.send(form.url.pathname, { email, password: "secret" });
    expect(wrong.text).toContain("Your account or password is incorrect.");
    expect(wrong.text).toContain(`value="${email}"`);
    const right = await visitor.send(form.url.pathname, { email, password: "demo" });
    expect(answerIn(right)["code"]).toBeDefined();
  });

  test("fills in the hinted address", async () => {
    const hint = { login_hint: "omar@contoso.example" };
    const form = await visitor.open(authorizeAddress(visitor, "User.Read", hint));
    expect(form.text).toContain('value="omar@contoso.example"');
  });

  test("is not asked for twice, unless the app asks for an account to be picked", async () => {
    await signIn(visitor, "ben");
    const again = await visitor.open(authorizeAddress(visitor, "User.Read"));
    expect(answerIn(again)["code"]).toBeDefined();
    const prompt = { prompt: "select_account" };
    const picker = await visitor.open(authorizeAddress(visitor, "User.Read", prompt));
    expect(picker.text).toContain("Continue as Ben Okafor");
    const email = "omar@contoso.example";
    const other = await visitor.send(picker.url.pathname, { email, password: "demo" });
    const { body } = await redeemCode(visitor, other);
    expect(payloadOf(body["id_token"])["name"]).toBe("Omar Haddad");
  });

  test("can be cancelled", async () => {
    const form = await visitor.open(authorizeAddress(visitor, "User.Read"));
    const answer = answerIn(await visitor.open(`${form.url.pathname}/cancel`));
    expect(answer).toMatchObject({
      error: "access_denied",
      error_subcode: "cancel",
      state: "the-state",
    });
    expect(answer["error_description"]).toMatch(/^AADSTS65004: .* Trace ID: .* Timestamp: /);
  });

  test.each([
    ["locked", "AADSTS50053"],
    ["not-assigned", "AADSTS50105"],
    ["blocked", "AADSTS53003"],
  ])("can fail without a way back: %s", async (failure, code) => {
    const form = await visitor.open(authorizeAddress(visitor, "User.Read"));
    const email = "ben@contoso.example";
    const shown = await visitor.send(form.url.pathname, { email, password: "demo", failure });
    expect(shown.text).toContain(code);
    expect(shown.text).not.toContain('href="/sign-in');
    expect(shown.url.pathname).toBe(form.url.pathname);
  });

  test("without a screen is refused when nobody is signed in", async () => {
    const prompt = { prompt: "none" };
    const shown = await visitor.open(authorizeAddress(visitor, "User.Read", prompt));
    const answer = answerIn(shown);
    expect(answer["error"]).toBe("login_required");
    expect(answer["error_description"]).toMatch(/^AADSTS50058/);
  });

  test("refuses a redirect address that is not registered, on a page of its own", async () => {
    const elsewhere = { redirect_uri: "https://elsewhere.example/" };
    const shown = await visitor.open(authorizeAddress(visitor, "User.Read", elsewhere));
    expect(shown.text).toContain("AADSTS50011");
    expect(shown.status).toBe(400);
  });

  test("of Lena asks for her temporary access pass", async () => {
    const asked = await signIn(visitor, "lena");
    expect(asked.text).toContain("Enter Temporary Access Pass");
    const wrong = await visitor.send(asked.url.pathname, { pass: "nonsense" });
    expect(wrong.text).toContain("incorrect");
    const right = await visitor.send(asked.url.pathname, { pass: "demo-pass" });
    expect(answerIn(right)["code"]).toBeDefined();
  });
});

describe("signing out", () => {
  test("goes back to the app, which then has to sign in anew", async () => {
    await signIn(visitor, "ben");
    const back = encodeURIComponent(`${visitor.origin}/redirect.html`);
    const path = `${signInPath}/oauth2/v2.0/logout?post_logout_redirect_uri=${back}&state=s`;
    const shown = await visitor.open(path);
    expect(`${shown.url.pathname}${shown.url.search}`).toBe("/redirect.html?state=s");
    const again = await visitor.open(authorizeAddress(visitor, "User.Read"));
    expect(again.text).toContain("Sign in");
  });

  test("does not go to another site", async () => {
    const back = encodeURIComponent("https://elsewhere.example/");
    const path = `${signInPath}/oauth2/v2.0/logout?post_logout_redirect_uri=${back}`;
    const shown = await visitor.open(path);
    expect(shown.text).toContain("You signed out of your account");
  });
});
