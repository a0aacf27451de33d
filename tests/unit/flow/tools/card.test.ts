import { describe, expect, test } from "vitest";
import type { Event } from "../../../../app/flow/events.ts";
import { performCard } from "../../../../app/flow/tools/card.ts";
import type { Share } from "../../../../app/ports/share.ts";
import { NOTE } from "../any-tool-event.ts";
import { at, opened, shown } from "../people.ts";
import { lastOf, tell } from "../play.ts";

const print: Event = { kind: "card-print-pressed" };
const send: Event = { kind: "card-send-pressed", note: NOTE };
const told = (...story: readonly Event[]) => lastOf(tell(at("rescue"), opened(), ...story));

describe("the card", () => {
  test("is printed and sent by a press, and the page says what came of it", () => {
    expect(told(print).commands).toEqual([{ kind: "print-page" }]);
    expect(told(send).commands).toEqual([{ kind: "pass-on", note: NOTE }]);
    expect(told(send, { kind: "card-told", news: "shared" }).state.card).toBe("shared");
  });

  test("says nothing between a press and what comes of it, so that the same is heard again", () => {
    for (const press of [print, send]) {
      expect(told({ kind: "card-told", news: "copied" }, press).state.card).toBe("none");
    }
  });

  test("is spoken of only on the page where it was pressed", () => {
    const { state } = told({ kind: "card-told", news: "asked" }, shown("done"));
    expect(state.card).toBe("none");
  });
});

describe("what is passed on", () => {
  const passes = async (share: Share | undefined, canCopy = true) => {
    const copied: string[] = [];
    const performers = performCard({
      printPage: () => true,
      findShare: () => share,
      copyText: async (text) => {
        copied.push(text);
        return canCopy;
      },
    });
    const event = await performers["pass-on"].run({ kind: "pass-on", note: NOTE });
    return { event, copied };
  };

  test.each(["shared", "dismissed"] as const)("and is %s is not copied as well", async (news) => {
    const { event, copied } = await passes(async () => news);
    expect(event).toEqual({ kind: "card-told", news });
    expect(copied).toEqual([]);
  });

  test.each<[string, Share | undefined]>([
    ["cannot pass on", undefined],
    ["refuses to", async () => "refused"],
  ])("is copied where the browser %s, words and link", async (_name, share) => {
    const { event, copied } = await passes(share);
    expect(event).toEqual({ kind: "card-told", news: "copied" });
    expect(copied).toEqual([`${NOTE.text}\n${NOTE.address}`]);
  });

  test("is told as a failure where it cannot be copied either", async () => {
    expect((await passes(undefined, false)).event).toEqual({ kind: "card-told", news: "failed" });
  });
});
