import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codesIn, numberIn, pairingIn, phoneOf, squaresIn } from "./reading.ts";
import { type Shown, signIn, type Visitor, visit } from "./visitor.ts";

let visitor: Visitor;
let now = 0;

beforeEach(async () => {
  now = Date.now();
  visitor = await visit({ now: () => now });
});

afterEach(() => visitor.close());

const list = "/demo/security-info";
const register = `${list}/register`;

async function openScan(): Promise<Shown> {
  await visitor.send(`${list}/add`, { method: "authenticator" });
  await visitor.send(register, { action: "next" });
  return visitor.send(register, { action: "next" });
}

async function graphTypes(name: string): Promise<string> {
  const address = `${name}@contoso.example`;
  const token = visitor.tenant.tokenFor(address, ["UserAuthenticationMethod.Read"]);
  const headers = { Authorization: `Bearer ${token}` };
  const url = `${visitor.origin}/demo/graph/v1.0/me/authentication/methods`;
  return (await visitor.tenant.graph(new Request(url, { headers }))).text();
}

describe("on Security info", () => {
  test("people sign in first, and keep what the address asked for", async () => {
    const form = await visitor.open(`${list}?lng=de`);
    expect(form.text).toContain("Password");
    const email = "ben@contoso.example";
    const shown = await visitor.send(form.url.pathname, { email, password: "demo" });
    expect(shown.url.pathname + shown.url.search).toBe(`${list}?lng=de`);
    expect(shown.text).toContain("Asked for in the language");
  });

  test("Authenticator is paired by the link and approved by the number", async () => {
    await signIn(visitor, "ben");
    const scan = await openScan();
    expect(scan.text).toContain("Scan the QR code");
    const { link } = codesIn(scan);
    expect(link).toMatch(
      /^https:\/\/login\.microsoftonline\.com\/authenticatorApp\/activateAccount/,
    );
    const early = await visitor.send(register, { action: "next" });
    expect(early.text).toContain("The app has not answered yet");

    const phone = await visitor.send(phoneOf("ben"), { action: "link", link });
    expect(phone.text).toContain("Account added");
    const prompt = await visitor.send(register, { action: "next" });
    const pairing = pairingIn(await visitor.open(phoneOf("ben")));
    const wrong = { action: "yes", pairing, number: "1" };
    expect((await visitor.send(phoneOf("ben"), wrong)).text).toContain("not right");
    expect((await visitor.open(register)).text).toContain("was not right");
    expect(numberIn(prompt)).toMatch(/^\d\d$/);

    const second = await visitor.send(register, { action: "resend" });
    const right = { action: "yes", pairing, number: numberIn(second) };
    expect((await visitor.send(phoneOf("ben"), right)).text).toContain("Approved");
    expect((await visitor.open(register)).text).toContain("Authenticator Added");
    const after = await visitor.send(register, { action: "next" });
    expect(after.text).toContain("iPhone 15");

    expect(await graphTypes("ben")).not.toContain("microsoftAuthenticator");
    now += 2500;
    expect(await graphTypes("ben")).toContain("microsoftAuthenticator");
  });

  test("a code that was used or has expired is refused", async () => {
    await signIn(visitor, "ben");
    const { code, url } = codesIn(await openScan());
    const byHand = { action: "by-hand", code, url };
    await visitor.send(phoneOf("ben"), byHand);
    expect((await visitor.send(phoneOf("ben"), byHand)).text).toContain("already been used");
    const late = codesIn(await openScan());
    now += 10 * 60 * 1000;
    const shown = await visitor.send(phoneOf("ben"), { ...late, action: "by-hand" });
    expect(shown.text).toContain("has expired");
  });

  test("both forms of the barcode are to be had, of one and the same code", async () => {
    await signIn(visitor, "ben");
    const current = await openScan();
    const classic = await visitor.send(register, { action: "other-form" });
    expect(squaresIn(classic)).not.toBe(squaresIn(current));
    expect(codesIn(classic)).toEqual(codesIn(current));
    const again = await visitor.send(register, { action: "other-form" });
    expect(squaresIn(again)).toBe(squaresIn(current));
    await visitor.send(register, { action: "other-form" });
    const scanned = await visitor.send(phoneOf("ben"), { action: "scan" });
    expect(scanned.text).toContain("Account added");
  });

  test("neither a link nor a barcode counts a second time", async () => {
    await signIn(visitor, "ben");
    const { link } = codesIn(await openScan());
    await visitor.send(phoneOf("ben"), { action: "link", link });
    for (const again of [{ action: "link", link }, { action: "scan" }]) {
      expect((await visitor.send(phoneOf("ben"), again)).text).toContain("already been used");
    }
    const late = codesIn(await openScan());
    now += 10 * 60 * 1000;
    const shown = await visitor.send(phoneOf("ben"), { action: "link", link: late.link });
    expect(shown.text).toContain("has expired");
  });

  test("the phone scans what the other screen shows", async () => {
    await signIn(visitor, "ben");
    const nothing = await visitor.send(phoneOf("ben"), { action: "scan" });
    expect(nothing.text).toContain("No usable data");
    await openScan();
    const shown = await visitor.send(phoneOf("ben"), { action: "scan" });
    expect(shown.text).toContain("Account added");
  });

  test("signing in inside the app registers it without a barcode", async () => {
    const wrong = await visitor.send(phoneOf("ben"), { action: "sign-in", password: "secret" });
    expect(wrong.text).toContain("incorrect");
    await visitor.send(phoneOf("ben"), { action: "sign-in", password: "demo" });
    now += 2500;
    expect(await graphTypes("ben")).toContain("microsoftAuthenticator");
  });

  test("a phone number is added by the code of the text message", async () => {
    await signIn(visitor, "omar");
    await visitor.send(`${list}/add`, { method: "phone" });
    const bad = await visitor.send(register, { country: "+44", number: "12" });
    expect(bad.text).toContain("valid phone number");
    await visitor.send(register, { country: "+44", number: "07700 900 456" });
    expect((await visitor.send(register, { code: "000000" })).text).toContain("right code");
    expect((await visitor.send(register, { code: "123456" })).text).toContain("added");
    expect((await visitor.send(register, {})).text).toContain("+44 7700900456");
  });

  test("only Paul may have app passwords, and sees each once", async () => {
    await signIn(visitor, "omar");
    expect((await visitor.open(`${list}/add`)).text).not.toContain("App password");
    const refused = await visitor.send(`${list}/add`, { method: "app-password" });
    expect(refused.url.pathname).toBe(`${list}/add`);
    visitor.tenant.reset();
    await signIn(visitor, "paul");
    await visitor.send(`${list}/add`, { method: "app-password" });
    const shown = await visitor.send(register, { name: "Old scanner" });
    const secret = /id="app-password">([a-z]{16})</.exec(shown.text)?.[1] ?? "";
    expect(secret).toHaveLength(16);
    const after = await visitor.send(register, {});
    expect(after.text).toContain("Old scanner");
    expect(after.text).not.toContain(secret);
  });

  test("a method is deleted", async () => {
    await signIn(visitor, "petra");
    const shown = await visitor.open(list);
    const id = "3179e48a-750b-4051-897c-87b9720928f7";
    expect(shown.text).toContain(id);
    expect((await visitor.send(list, { delete: id })).text).not.toContain(id);
  });

  test("a sixth authenticator is refused", async () => {
    await signIn(visitor, "ben");
    for (let count = 0; count < 5; count += 1) {
      await openScan();
      await visitor.send(phoneOf("ben"), { action: "scan" });
      const number = numberIn(await visitor.send(register, { action: "next" }));
      const pairing = pairingIn(await visitor.open(phoneOf("ben")));
      await visitor.send(phoneOf("ben"), { action: "yes", pairing, number });
      await visitor.send(register, { action: "next" });
    }
    await visitor.send(`${list}/add`, { method: "authenticator" });
    const shown = await visitor.send(register, { action: "next" });
    expect(shown.text).toContain("five authenticator apps");
  });
});
