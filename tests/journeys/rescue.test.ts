import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../app/domain/languages.ts";
import { wholeChromium } from "../support/chromium.ts";
import type { Person, PersonOptions, Print } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { signsIn } from "./steps/signs-in.ts";
import { WALKED } from "./steps/walked.ts";
import { filled, wordsIn } from "./steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

const PHONE = "+44 20 7946 0123";
const HOURS = "Mon-Fri 8-18";
const CASES = ["lost", "signal", "stranger", "abroad"] as const;

const lastOf = (id: (typeof CASES)[number]): string => (id === "lost" ? "four" : "three");

const opensRescue = async (options: Partial<PersonOptions> = {}, tag = "en"): Promise<Person> => {
  const person = await office.arrives(options);
  await person.opens(`/${tag}/rescue`);
  // By then the config is here, and with it the help desk.
  await person.sees("Contoso");
  return person;
};

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

/** Black on white, on one sheet, and nothing to press or to go to. */
const isPrintedWell = (print: Print, tag: LanguageTag = "en"): void => {
  const words = wordsIn(tag);
  expect(print).toMatchObject({
    sheets: 1,
    background: "rgb(255, 255, 255)",
    ink: "rgb(0, 0, 0)",
  });
  expect(print.text).toContain(PHONE);
  expect(print.text).toContain(HOURS);
  expect(print.text).toContain(words("rescue.card.cut"));
  expect(print.text).toMatch(new RegExp(`localhost:\\d+/${tag}/rescue`));
  for (const key of [
    "rescue.card.print.button",
    "rescue.card.send.button",
    "rescue.guide.link",
    "scan.button",
    "done.button",
    "done.rescue.link",
    "done.home.link",
    "shell.menu.steps.link",
    "shell.menu.about.link",
    "shell.skip.link",
  ]) {
    expect(print.text).not.toContain(words(key));
  }
};

describe.each(WALKED)("the page for emergencies, in %s", (tag) => {
  const words = wordsIn(tag);

  test("shows whom to call and all four cases at once, and each case with its answer", async () => {
    const person = await opensRescue({}, tag);
    const inView = [PHONE, HOURS, ...CASES.map((id) => words(`rescue.cases.${id}.title`))];
    for (const line of inView) expect(await person.seesAtOnce(line), line).toBe(true);
    for (const id of CASES) {
      await person.presses(words(`rescue.cases.${id}.title`), "summary");
      const last = words(`rescue.cases.${id}.${lastOf(id)}`);
      await person.sees(last);
      for (const line of [PHONE, last, words("rescue.guide.link")]) {
        expect(await person.seesAtOnce(line), `${id}: ${line}`).toBe(true);
      }
    }
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
    expect(await person.layoutShift()).toBe(0);
  });

  test("is printed with its card on one sheet, closed as the cases are", async () => {
    const person = await opensRescue({ colorScheme: "dark" }, tag);
    const print = await person.prints();
    isPrintedWell(print, tag);
    for (const id of CASES) {
      expect(print.text).toContain(words(`rescue.cases.${id}.title`));
      expect(print.text).toContain(words(`rescue.cases.${id}.${lastOf(id)}`));
    }
  });

  test("can be read and printed where no script runs", async () => {
    const person = await office.arrives({ javaScript: false });
    // How Chromium 156 words it that scripts are off.
    person.allows(/^failed request: .*\.js csp$/);
    await person.opens(`/${tag}/rescue`);
    await person.presses(words("rescue.cases.lost.title"), "summary");
    await person.sees(words("rescue.cases.lost.four"));
    await person.sees(words("rescue.card.print.hand"));
    await person.seesNot(words("rescue.card.print.button"));
    const { text, sheets } = await person.prints();
    expect(sheets).toBe(1);
    for (const id of CASES) expect(text).toContain(words(`rescue.cases.${id}.${lastOf(id)}`));
    expect(text).toContain(words("rescue.card.blank"));
  });
});

describe("somebody in an emergency", () => {
  test("calls by one press, and reads all of it where there is no network", async () => {
    const person = await opensRescue();
    expect(await person.leads(PHONE)).toBe("tel:+442079460123");
    await person.sees(say("shell.offline.status"));
    person.allows(/ERR_INTERNET_DISCONNECTED/);
    await person.goesOffline();
    await person.kills();
    await person.sees(say("shell.no-network.status"));
    expect(await person.leads(PHONE)).toBe("tel:+442079460123");
    for (const id of CASES) {
      await person.presses(say(`rescue.cases.${id}.title`), "summary");
      await person.sees(say(`rescue.cases.${id}.one`));
    }
    isPrintedWell(await person.prints());
  });

  test("finds room for a number where the organisation has named none", async () => {
    office.configures({ helpDesk: {} });
    const person = await opensRescue();
    await person.sees(say("shell.desk.lead"));
    expect((await person.prints()).text).toContain(say("rescue.card.blank"));
  });
});

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
    const person = await opensRescue({ quirk: playWithoutPrinter });
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
    const person = await opensRescue({ quirk: playUnwillingShare });
    await pressesSend(person);
    await person.sees(say("rescue.card.news.dismissed"));
  });

  test("copies words and link where the browser cannot send, and says so", async () => {
    const person = await opensRescue({ quirk: playWithoutShare });
    await pressesSend(person);
    await person.sees(say("rescue.card.news.copied"));
    const [text = "", address = ""] = (await person.pastes()).split("\n");
    expect(text).toMatch(filled(say("rescue.card.send.textWithDesk"), { phone: PHONE }));
    expect(new URL(address).pathname).toBe("/en/rescue");
  });

  test("shows the address where nothing can be copied either", async () => {
    const person = await opensRescue({ quirk: playWithoutShare, hasClipboard: false });
    await pressesSend(person);
    await person.sees(/localhost:\d+\/en\/rescue/);
    expect(await person.layoutShift()).toBe(0);
  });
});

describe("the sheet of somebody who is signed in", () => {
  const lands = async (name: string, phone: string): Promise<Person> => {
    const person = await office.arrives({ colorScheme: "dark" });
    await person.opens("/en/sign-in");
    await signsIn(person, name);
    await person.sees(say(name === "petra" ? "done.title" : "backup.note"));
    await person.opens("/en/done");
    await person.sees(filled(say("method.authenticatorNamed"), { name: phone }));
    return person;
  };

  test.each([
    ["petra", ["Petra", "Novak"], "iPhone 15"],
    ["omar", ["Omar", "Haddad"], "Pixel 6"],
  ])(
    "says what %s has, and neither name, address, number nor secret",
    async (name, names, phone) => {
      const person = await lands(name, phone);
      const print = await person.prints();
      isPrintedWell(print);
      expect(print.text).toContain(say("done.have.title"));
      expect(print.text).toContain(say("method.authenticator"));
      if (name === "petra") {
        expect(print.text).toMatch(filled(say("method.mobileNamed"), { digits: "23" }));
      }
      const theirs = [...names, `${name}@`, "7700900", phone];
      for (const secret of theirs) expect(print.text).not.toContain(secret);
    },
  );
});
