import { describe, expect, test } from "vitest";
import { wholeChromium } from "../../support/chromium.ts";
import type { Person } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import { opensRescue, PHONE } from "../steps/opens-rescue.ts";
import { WALKED } from "../steps/walked.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

/** These play what headless Chromium 156 on Linux lacks, and write down what they were given. */
const playShare = (): void => {
  Object.assign(navigator, {
    share: async (note: ShareData) => sessionStorage.setItem("shared", JSON.stringify(note)),
  });
};
const playUnwillingShare = (): void => {
  Object.assign(navigator, {
    share: () => Promise.reject(new DOMException("", "AbortError")),
  });
};
const playWithoutShare = (): void => {
  Object.assign(navigator, { share: undefined });
};
const playPrinter = (): void => {
  window.print = () => sessionStorage.setItem("printed", location.pathname);
};
const playWithoutPrinter = (): void => {
  Object.assign(window, { print: undefined });
};

describe("a press on “Print the card”", () => {
  test.each(["rescue", "done"])("has the browser print the page %s", async (page) => {
    const person = await office.arrives({ quirk: playPrinter });
    await person.opens(`/en/${page}`);
    await person.sees("Contoso");
    await person.presses(say("rescue.card.print.button"));
    await person.sees(say("rescue.card.news.asked"));
    expect(await person.kept()).toMatchObject({ printed: `/en/${page}` });
    expect(await person.layoutShift()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });

  test("says so where the browser cannot print", async () => {
    const person = await opensRescue(office, { quirk: playWithoutPrinter });
    await person.presses(say("rescue.card.print.button"));
    await person.sees(say("rescue.card.news.no-printer"));
  });
});

describe("a press on “Send it to another device”", () => {
  const pressesSend = (person: Person, words = say): Promise<void> =>
    person.presses(words("rescue.card.send.button"));

  test.each(WALKED)("passes on where to find help and whom to call, in %s", async (tag) => {
    const words = wordsIn(tag);
    const person = await office.arrives({ quirk: playShare });
    await person.opens(`/${tag}/done?user=petra@contoso.example&utm_source=mail`);
    await person.sees("Contoso");
    await pressesSend(person, words);
    await person.sees(words("rescue.card.news.shared"));
    const { shared = "" } = await person.kept();
    const note: ShareData = JSON.parse(shared);
    expect(note.title).toBe(words("rescue.card.send.title"));
    expect(note.text).toMatch(filled(words("rescue.card.send.textWithDesk"), { phone: PHONE }));
    const { pathname, search, hash } = new URL(note.url ?? "");
    expect([pathname, search, hash]).toEqual([`/${tag}/rescue`, "", ""]);
    expect(Object.keys(note).toSorted()).toEqual(["text", "title", "url"]);
    expect(await person.layoutShift()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });

  test("that was thought better of says that nothing was sent", async () => {
    const person = await opensRescue(office, { quirk: playUnwillingShare });
    await pressesSend(person);
    await person.sees(say("rescue.card.news.dismissed"));
  });

  test("copies words and link where the browser cannot send, and says so", async () => {
    const person = await opensRescue(office, { quirk: playWithoutShare });
    await pressesSend(person);
    await person.sees(say("rescue.card.news.copied"));
    const [text = "", address = ""] = (await person.pastes()).split("\n");
    expect(text).toMatch(filled(say("rescue.card.send.textWithDesk"), { phone: PHONE }));
    expect(new URL(address).pathname).toBe("/en/rescue");
  });

  test("shows the address where nothing can be copied either", async () => {
    const person = await opensRescue(office, { quirk: playWithoutShare, hasClipboard: false });
    await pressesSend(person);
    await person.sees(/localhost:\d+\/en\/rescue/);
    expect(await person.layoutShift()).toBe(0);
  });
});
