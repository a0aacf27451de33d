import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codesIn, numberIn, pairingIn, phoneOf } from "./reading.ts";
import { answerIn, signIn, type Visitor, visit } from "./visitor.ts";

let visitor: Visitor;

beforeEach(async () => {
  visitor = await visit();
});

afterEach(() => visitor.close());

describe("inside Nina's sign-in", () => {
  test("Authenticator is set up before the app hears anything", async () => {
    const intro = await signIn(visitor, "nina");
    expect(intro.text).toContain("keep your account secure");
    const { pathname } = intro.url;
    const next = () => visitor.send(pathname, { action: "next" });
    await next();
    await next();
    const { link } = codesIn(await next());
    await visitor.send(phoneOf("nina"), { action: "link", link });
    const number = numberIn(await next());
    const pairing = pairingIn(await visitor.open(phoneOf("nina")));
    await visitor.send(phoneOf("nina"), { action: "yes", pairing, number });
    expect((await visitor.open(pathname)).text).toContain("Authenticator Added");
    expect(answerIn(await next())["code"]).toBeDefined();
  });

  test("what she did stays when she leaves midway", async () => {
    const { url } = await signIn(visitor, "nina");
    for (let page = 0; page < 3; page += 1) await visitor.send(url.pathname, { action: "next" });
    await visitor.send(phoneOf("nina"), { action: "scan" });
    const number = numberIn(await visitor.send(url.pathname, { action: "next" }));
    const pairing = pairingIn(await visitor.open(phoneOf("nina")));
    await visitor.send(phoneOf("nina"), { action: "yes", pairing, number });
    expect(answerIn(await signIn(visitor, "nina"))["code"]).toBeDefined();
  });
});

describe("the tenant", () => {
  test("leaves the app's own paths alone", async () => {
    expect((await visitor.open("/en/scan")).text).toBe("the app");
  });

  test("lists the demo people and can start over", async () => {
    await signIn(visitor, "omar");
    expect((await visitor.open("/demo/")).text).toContain("carla@contoso.example");
    await visitor.send("/demo/reset", {});
    expect(visitor.tenant.calls()).toEqual([]);
    expect((await visitor.open("/demo/security-info")).text).toContain("Password");
  });

  test("answers the app's configuration", async () => {
    const config = JSON.parse((await visitor.open("/config.json")).text);
    expect(config).toMatchObject({ checking: "graph", demo: { graph: "/demo/graph/v1.0" } });
  });
});
