import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { opensSignIn, signsIn } from "./steps/signs-in.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const BEN = "ben@contoso.example";

describe("the address in a link from an email", () => {
  test("is taken out of sight, kept for the tab and given to the sign-in page", async () => {
    const ben = await office.arrives();
    await ben.opens(`/en/install?user=${BEN}`);
    await ben.sees(say("install.lead"));
    await expect.poll(ben.address).toBe("/en/install");
    await ben.seesNot(BEN);
    await ben.reloads();
    await ben.opens("/en/sign-in");
    await ben.seesNot(BEN);
    await opensSignIn(ben);
    expect(await ben.finds("Email")).toBe(BEN);
  });

  test("is forgotten with the tab", async () => {
    const ben = await office.arrives();
    await ben.opens(`/en/install?user=${BEN}`);
    await ben.sees(say("install.lead"));
    await expect.poll(ben.address).toBe("/en/install");
    await ben.kills();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    expect(await ben.finds("Email")).toBe("");
  });

  test("survives the choice of the language", async () => {
    const ben = await office.arrives();
    await ben.opens(`/?user=${encodeURIComponent(BEN)}&utm_source=mail`);
    await ben.presses(say("steps.sign-in.button"));
    await opensSignIn(ben);
    expect(await ben.finds("Email")).toBe(BEN);
  });
});

describe("a hostile link", () => {
  test.each([
    "?user=%3Cscript%3Ealert(1)%3C/script%3E@x.example",
    "?user=javascript:alert(1)",
    "?user=Call%20%2B1%20555%20and%20give%20your%20password",
    `?user=${"a".repeat(4_000)}@x.example`,
    "?user=%00%FF&user=second@x.example",
    "?tenant=evil&tenantId=evil&authority=https://evil.example&redirect=https://evil.example",
    "?returnTo=https://evil.example&next=//evil.example&lng=de",
    "#/https://evil.example",
    "#<img src=x onerror=alert(1)>",
    "#code=stolen&state=stolen",
    "#error=access_denied&error_description=Call+555",
    "?code=stolen&state=stolen",
  ])("%s does nothing", async (suffix) => {
    const person = await office.arrives();
    await person.opens(`/en/sign-in${suffix}`);
    await person.sees(say("sign-in.status.fresh"));
    await person.seesNot(/evil|alert|stolen|555/);
    expect(await person.heading()).toBe(say("sign-in.title"));
    expect(await person.address()).toMatch(/^\/en\/sign-in/);
  });

  test("that names another tenant signs people in to their own", async () => {
    const person = await office.arrives();
    await person.opens("/en/sign-in?tenant=evil&authority=https://evil.example#code=stolen");
    await signsIn(person, "petra");
    await person.sees(say("done.title"));
  });

  test.each(["/redirect.html", "/redirect.html#code=a&state=b", "/redirect.html?error=x"])(
    "to %s ends in the guide",
    async (path) => {
      const person = await office.arrives();
      await person.opens(path);
      await person.sees(say("start.title"));
      expect(await person.address()).toBe("/en/");
    },
  );

  test("to a page that is not there offers the guide", async () => {
    const person = await office.arrives();
    person.allows(/status of 404/);
    await person.opens("/en/nothing");
    await person.presses("English");
    await person.sees(say("start.title"));
  });
});

test("all that this phone keeps is deleted by one button", async () => {
  const ben = await office.arrives();
  await ben.opens(`/en/sign-in?user=${BEN}`);
  await signsIn(ben, "ben");
  await ben.presses(say("install.have.button"));
  await ben.sees(say("scan.phone.lead"));
  expect(Object.keys(await ben.kept())).not.toEqual([]);
  await ben.presses(say("shell.menu.about.link"));
  await ben.presses(say("about.forget.button"));
  await ben.sees(say("start.notice.calm"));
  await ben.settles();
  const kept = await ben.kept();
  expect(Object.keys(kept).filter((key) => key !== "second-step.config")).toEqual([]);
  await ben.presses(say("steps.sign-in.button"));
  await ben.sees(say("sign-in.status.fresh"));
});
