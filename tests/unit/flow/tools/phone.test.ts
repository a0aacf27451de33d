import { describe, expect, test } from "vitest";
import { NOTHING_TYPED, type Verdict } from "../../../../app/domain/phone-number.ts";
import type { Command, Event } from "../../../../app/flow/events.ts";
import { perform } from "../../../../app/flow/perform.ts";
import { areTextsOver } from "../../../../app/flow/select.ts";
import { phoneCheckOf } from "../../../../app/flow/select-phone.ts";
import { performPhone } from "../../../../app/flow/tools/phone.ts";
import type { PhoneBook } from "../../../../app/ports/phone-book.ts";
import { AUSTRIA, GERMANY, NUMBER } from "../../domain/any-number.ts";
import { at, guide, opened, returned, shown } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const RIGHT: Verdict = { kind: "right", number: NUMBER };

const bookOpened: Event = {
  kind: "phone-book-opened",
  language: "en",
  countries: [AUSTRIA, GERMANY],
  guess: "DE",
};
const bookLost: Event = { kind: "phone-book-lost" };
const typed = (text: string): Event => ({ kind: "number-typed", typed: text });
const judged = (text: string, verdict: Verdict, country = "DE"): Event => ({
  kind: "number-judged",
  typed: text,
  country,
  verdict,
});
const inGerman: Event = { kind: "page-shown", route: { language: "de", page: "backup" } };
const isBack: Event = { kind: "connection-changed", isOnline: true };
const isGone: Event = { kind: "connection-changed", isOnline: false };

const onDay = (today: string): Event => ({ ...opened(), today }) as Event;
const LAST_DAY = "2027-01-31";
const END = "2027-02-01";

const told = (...story: readonly Event[]) => lastOf(tell(at("backup"), opened(), guide, ...story));
const checkAfter = (...story: readonly Event[]) => phoneCheckOf(told(...story).state);

describe("the phone book", () => {
  test("is opened once the page has its config, and nowhere else", () => {
    expect(ordersOf(lastOf(tell(at("backup"), opened())), "open-phone-book")).toEqual([]);
    expect(ordersOf(told(), "open-phone-book")).toEqual([
      { kind: "open-phone-book", language: "en" },
    ]);
    expect(ordersOf(lastOf(tell(at("scan"), opened(), guide)), "open-phone-book")).toEqual([]);
  });

  test("is opened where somebody comes from another page, too", () => {
    const scene = lastOf(tell(at("scan"), opened(), guide, shown("backup")));
    expect(ordersOf(scene, "open-phone-book")).toHaveLength(1);
  });

  test("brings the countries, and where the person seems to be", () => {
    expect(checkAfter(bookOpened)).toMatchObject({
      book: { kind: "open", countries: [AUSTRIA, GERMANY] },
      country: "DE",
    });
  });

  test("changes no choice that was made before it came", () => {
    const chosen: Event = { kind: "country-chosen", country: "AT" };
    expect(checkAfter(chosen, bookOpened).country).toBe("AT");
  });

  test("comes anew in another language, with the number as it was", () => {
    const scene = told(bookOpened, typed("0171"), inGerman);
    expect(ordersOf(scene, "open-phone-book")).toEqual([
      { kind: "open-phone-book", language: "de" },
    ]);
    expect(phoneCheckOf(scene.state).typed).toBe("0171");
    // One that comes late, in the old language, is not what is waited for.
    const late = told(typed("0171"), inGerman, bookOpened);
    expect(ordersOf(late, "open-phone-book")).toEqual([
      { kind: "open-phone-book", language: "de" },
    ]);
  });

  test("that did not come is tried again when the network is back, not before", () => {
    expect(ordersOf(told(isGone, bookLost), "open-phone-book")).toEqual([]);
    expect(ordersOf(told(isGone, bookLost, inGerman), "open-phone-book")).toEqual([]);
    expect(ordersOf(told(isGone, bookLost, isBack), "open-phone-book")).toHaveLength(1);
  });
});

describe("a number", () => {
  test("is looked up as it is typed", () => {
    const scene = told(bookOpened, typed("0171 1234567"));
    expect(ordersOf(scene, "judge-number")).toEqual([
      { kind: "judge-number", typed: "0171 1234567", country: "DE" },
    ]);
  });

  test("that was typed before the book came is looked up then", () => {
    const scene = told(typed("0171"), bookOpened);
    expect(ordersOf(scene, "judge-number")).toHaveLength(1);
  });

  test("has the verdict on what stands there now, never a late one", () => {
    const soFar = [bookOpened, typed("0171 1234567")] as const;
    expect(checkAfter(...soFar, judged("0171 1234567", RIGHT)).verdict).toEqual(RIGHT);
    expect(checkAfter(...soFar, judged("0171", RIGHT)).verdict).toEqual(NOTHING_TYPED);
    expect(checkAfter(...soFar, judged("0171 1234567", RIGHT, "AT")).verdict).toEqual(
      NOTHING_TYPED,
    );
  });

  test("that is typed on is another one: nobody has left it, placed it or copied it", () => {
    const check = checkAfter(
      bookOpened,
      typed("0171 1234567"),
      { kind: "number-left" },
      { kind: "number-placed", isOnThisPhone: true },
      { kind: "number-copied", part: "digits", isCopied: true },
      typed("0171 12345678"),
    );
    expect(check).toMatchObject({ isLeft: false });
    expect(check).not.toHaveProperty("isOnThisPhone");
    expect(check).not.toHaveProperty("copied");
  });

  test("with a country of its own is cut down to what another country asks for", () => {
    const scene = told(bookOpened, typed("+49 171 1234567"), judged("+49 171 1234567", RIGHT), {
      kind: "country-chosen",
      country: "AT",
    });
    expect(ordersOf(scene, "judge-number")).toEqual([
      { kind: "judge-number", typed: "1711234567", country: "AT" },
    ]);
    const atHome = told(bookOpened, typed("0171"), { kind: "country-chosen", country: "AT" });
    expect(ordersOf(atHome, "judge-number")).toEqual([
      { kind: "judge-number", typed: "0171", country: "AT" },
    ]);
  });

  test("stands there as it was typed where the book is not to be had", () => {
    expect(checkAfter(typed("٠١٧١ 12"), bookLost).verdict).toEqual({
      kind: "unchecked",
      typed: "0171 12",
    });
    expect(checkAfter(bookLost, typed("Oma: +49 171")).verdict).toEqual({
      kind: "unchecked",
      typed: "+49 171",
    });
    expect(checkAfter(bookLost, typed("")).verdict).toEqual(NOTHING_TYPED);
  });

  test("is gone with its page, whatever answer comes late, and is never kept", () => {
    const soFar = [bookOpened, typed("0171 1234567"), judged("0171 1234567", RIGHT)] as const;
    const scenes = tell(at("backup"), opened(), guide, ...soFar, shown("scan"), ...soFar);
    expect(lastOf(scenes).state).not.toHaveProperty("phoneCheck");
    expect(scenes.flatMap((scene) => ordersOf(scene, "save"))).toEqual([]);
    const again = lastOf(
      tell(at("backup"), opened(), guide, ...soFar, shown("scan"), shown("backup")),
    );
    expect(phoneCheckOf(again.state)).not.toHaveProperty("typed");
  });

  test("is still there for whoever looks at Microsoft’s page in between", () => {
    const check = checkAfter(
      bookOpened,
      typed("0171"),
      { kind: "left", from: "backup" },
      { kind: "hidden" },
      returned,
    );
    expect(check.typed).toBe("0171");
  });
});

describe("once texts have ended", () => {
  test("it is so from that day on", () => {
    const overOn = (today: string) => areTextsOver(lastOf(tell(at("backup"), onDay(today))).state);
    expect(overOn(LAST_DAY)).toBe(false);
    expect(overOn(END)).toBe(true);
  });

  test("no book is opened before somebody wants to check a number all the same", () => {
    const overAfter = (...story: readonly Event[]) =>
      lastOf(tell(at("backup"), onDay(END), guide, ...story));
    expect(ordersOf(overAfter(), "open-phone-book")).toEqual([]);
    expect(ordersOf(overAfter({ kind: "number-wanted" }), "open-phone-book")).toHaveLength(1);
  });
});

describe("a command", () => {
  const book: PhoneBook = {
    countries: () => [GERMANY],
    guess: (tags) => (tags.includes("de-DE") ? "DE" : undefined),
    judge: () => RIGHT,
  };
  const run = (command: Command, isBroken = false) => {
    const lost = () => Promise.reject(new Error("the chunk did not arrive"));
    const performers = performPhone(
      isBroken ? lost : async () => book,
      () => ["en", "de-DE"],
      isBroken ? lost : async () => true,
    );
    return perform(command, performers, async () => "offline");
  };

  test("opens the book, judges and copies", async () => {
    expect(await run({ kind: "open-phone-book", language: "en" })).toEqual({
      kind: "phone-book-opened",
      language: "en",
      countries: [GERMANY],
      guess: "DE",
    });
    expect(await run({ kind: "judge-number", typed: "0171", country: "DE" })).toEqual(
      judged("0171", RIGHT),
    );
    expect(await run({ kind: "copy-number", part: "digits", text: "171" })).toEqual({
      kind: "number-copied",
      part: "digits",
      isCopied: true,
    });
  });

  test("says so where the book is not to be had, or the clipboard", async () => {
    expect(await run({ kind: "open-phone-book", language: "en" }, true)).toEqual(bookLost);
    expect(await run({ kind: "judge-number", typed: "0171", country: "DE" }, true)).toEqual(
      bookLost,
    );
    expect(await run({ kind: "copy-number", part: "country", text: "x" }, true)).toEqual({
      kind: "number-copied",
      part: "country",
      isCopied: false,
    });
  });
});
