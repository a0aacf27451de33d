import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyBarcode } from "../../../../app/domain/barcode/classify-barcode.ts";
import { fault, ok } from "../../../../app/domain/result.ts";
import type { Event } from "../../../../app/flow/events.ts";
import type { LookFault } from "../../../../app/flow/tools/barcode-events.ts";
import { lookOf } from "../../../../app/flow/tools/barcode-turn.ts";
import { deadCamera } from "../../domain/any-look.ts";
import { SITE, WORK_LINK } from "../../domain/barcode/shapes.ts";
import { anyStory } from "../any-story.ts";
import { at, hidden, opened, returned, shown } from "../people.ts";
import { lastOf, ordersOf, play, type Scene, tell } from "../play.ts";

const camera = deadCamera();
const picture = new Blob(["a picture"]);

const pressed: Event = { kind: "camera-pressed" };
const isOpen: Event = { kind: "camera-opened", round: 0, result: ok(camera) };
const given: Event = { kind: "picture-given", picture };
const harder: Event = { kind: "harder-pressed" };
const seen = (text: string): Event => ({
  kind: "looked",
  round: 0,
  result: ok(classifyBarcode(text, SITE)),
});
const sawNothing: Event = { kind: "looked", round: 0, result: ok(undefined) };
const failed = (why: LookFault): Event => ({ kind: "looked", round: 0, result: fault(why) });

const at0 = (...events: readonly Event[]): Scene =>
  lastOf(tell(at("barcode"), opened(), ...events));
const lookAfter = (...events: readonly Event[]) => lookOf(at0(...events).state);

describe("the camera", () => {
  test("is asked for by a press alone", () => {
    const story = tell(at("barcode"), opened(), returned, given, sawNothing, harder);
    expect(story.flatMap((scene) => ordersOf(scene, "open-camera"))).toEqual([]);
    expect(ordersOf(at0(pressed), "open-camera")).toHaveLength(1);
    expect(lookAfter(pressed).kind).toBe("opening");
  });

  test("looks until it sees a code, and is closed then", () => {
    const watching = at0(pressed, isOpen);
    expect(ordersOf(watching, "watch-camera")).toMatchObject([{ camera, effort: "quick" }]);
    const found = at0(pressed, isOpen, seen(WORK_LINK));
    expect(ordersOf(found, "close-camera")).toEqual([{ kind: "close-camera", camera }]);
    expect(lookOf(found.state)).toMatchObject({
      kind: "found",
      barcode: { kind: "work-link", link: WORK_LINK },
    });
  });

  test("that was refused is said to be, and the page is as before", () => {
    const refused: Event = { kind: "camera-opened", round: 0, result: fault("refused") };
    expect(lookAfter(pressed, refused)).toMatchObject({
      kind: "ready",
      news: { kind: "camera", fault: "refused" },
    });
  });

  test("that comes when nobody waits for it any more is closed at once", () => {
    for (const meanwhile of [hidden, given, { kind: "barcode-dropped" } as const]) {
      const late = at0(pressed, meanwhile, { ...isOpen, round: -1 });
      expect(ordersOf(late, "close-camera")).toEqual([{ kind: "close-camera", camera }]);
      expect(lookOf(late.state).kind).not.toBe("watching");
    }
  });

  test("gives way to the next one of the device, and to a picture", () => {
    const other = deadCamera("other", "7");
    const isOther: Event = { kind: "camera-opened", round: 0, result: ok(other) };
    const next = at0(pressed, isOther, { kind: "camera-pressed", isNext: true });
    expect(ordersOf(next, "close-camera")).toEqual([{ kind: "close-camera", camera: other }]);
    expect(ordersOf(next, "open-camera")).toMatchObject([{ id: "7" }]);
    const instead = at0(pressed, isOpen, given);
    expect(ordersOf(instead, "close-camera")).toHaveLength(1);
    expect(lookOf(instead.state).kind).toBe("reading");
  });

  test("has a light that is on once it says so", () => {
    const on: Event = { kind: "light-turned", round: 0, isOn: true };
    const wished = at0(pressed, isOpen, { kind: "light-pressed" });
    expect(ordersOf(wished, "turn-light")).toMatchObject([{ camera, isOn: true }]);
    expect(lookOf(wished.state)).toMatchObject({ isLit: false });
    expect(lookAfter(pressed, isOpen, on)).toMatchObject({ isLit: true });
    const off = at0(pressed, isOpen, on, { kind: "light-pressed" });
    expect(ordersOf(off, "turn-light")).toMatchObject([{ isOn: false }]);
  });

  test("offers help after a while, and a stronger reader for each picture from then on", () => {
    const long: Event = { kind: "long-looked", round: 0 };
    expect(lookAfter(pressed, isOpen, long)).toMatchObject({ isLong: true, effort: "quick" });
    const stronger = at0(pressed, isOpen, long, harder);
    expect(ordersOf(stronger, "watch-camera")).toMatchObject([{ camera, effort: "harder" }]);
  });

  test("goes on alone where the stronger reader is not to be had", () => {
    const alone = at0(pressed, isOpen, harder, failed("unavailable"));
    expect(lookOf(alone.state)).toMatchObject({ kind: "watching", isAlone: true });
    expect(ordersOf(alone, "watch-camera")).toMatchObject([{ effort: "quick" }]);
  });

  test("that was taken away says so", () => {
    expect(lookAfter(pressed, isOpen, failed("ended"))).toMatchObject({
      kind: "ready",
      news: { kind: "camera", fault: "ended" },
    });
  });
});

describe("a picture", () => {
  test("without a code in it stays at hand for a stronger reader", () => {
    expect(lookAfter(given, sawNothing)).toMatchObject({
      news: { kind: "unread", picture, effort: "quick" },
    });
    const again = at0(given, sawNothing, harder);
    expect(ordersOf(again, "read-picture")).toMatchObject([{ picture, effort: "harder" }]);
    expect(lookAfter(given, sawNothing, harder, sawNothing)).toMatchObject({
      news: { kind: "unread", effort: "harder" },
    });
    expect(lookAfter(given, sawNothing, harder, failed("unavailable"))).toMatchObject({
      news: { kind: "unavailable", picture },
    });
  });

  test("that is none, or too large, is said to be", () => {
    expect(lookAfter(given, failed("no-picture"))).toMatchObject({
      news: { kind: "picture", fault: "no-picture" },
    });
    expect(lookAfter(given, failed("too-large"))).toMatchObject({ news: { fault: "too-large" } });
  });

  test("takes the place of the one before, whose answer counts for nothing", () => {
    const other = new Blob(["another"]);
    const late = at0(given, { kind: "picture-given", picture: other }, {
      ...seen(WORK_LINK),
      round: -1,
    } as Event);
    expect(lookOf(late.state)).toMatchObject({ kind: "reading", picture: other });
  });
});

describe("a text", () => {
  const told: Event = { kind: "text-given", text: WORK_LINK };

  test("is handed on, and not even in the state", () => {
    const scene = at0(told);
    expect(ordersOf(scene, "read-text")).toMatchObject([{ text: WORK_LINK }]);
    expect(JSON.stringify(scene.state)).not.toContain("518227904");
    expect(lookAfter(told, seen(WORK_LINK)).kind).toBe("found");
  });

  test("that says nothing is said to say nothing", () => {
    expect(lookAfter({ kind: "text-given", text: " " }, seen(" "))).toMatchObject({
      news: { kind: "empty" },
    });
  });

  test("or a picture may be pasted at any time, and again", () => {
    const waits = (...events: readonly Event[]) => ordersOf(at0(...events), "await-handed");
    expect(waits()).toHaveLength(1);
    expect(waits({ ...told, isHanded: true } as Event)).toHaveLength(1);
    expect(waits(told)).toEqual([]);
    expect(ordersOf(lastOf(tell(at("scan"), opened())), "await-handed")).toEqual([]);
  });
});

describe("what was found", () => {
  const found = [given, seen(WORK_LINK)] as const;

  test("is copied by a press, if it is the link that may be opened", () => {
    const copying = at0(...found, { kind: "link-copy-pressed" });
    expect(ordersOf(copying, "copy-link")).toMatchObject([{ link: WORK_LINK }]);
    expect(lookAfter(...found, { kind: "link-copied", round: 0, isCopied: true })).toMatchObject({
      copied: "done",
    });
    const other = at0(given, seen("https://contoso.example/"), { kind: "link-copy-pressed" });
    expect(other.commands).toEqual([]);
  });

  test("is gone out of sight, with all pictures, and whoever comes back is told so", () => {
    const gone = at0(...found, hidden);
    expect(ordersOf(gone, "forget-pictures")).toHaveLength(1);
    expect(lookOf(gone.state)).toMatchObject({
      kind: "ready",
      news: { kind: "forgotten", what: "barcode" },
    });
    expect(lookAfter(given, sawNothing, hidden)).toMatchObject({ news: { what: "barcode" } });
    expect(lookAfter(pressed, isOpen, hidden)).toMatchObject({ news: { what: "camera" } });
    expect(ordersOf(at0(pressed, isOpen, hidden), "close-camera")).toHaveLength(1);
  });

  test("leaves what went wrong before to be read after a look elsewhere", () => {
    const refused: Event = { kind: "camera-opened", round: 0, result: fault("refused") };
    expect(lookAfter(pressed, refused, hidden, returned)).toMatchObject({
      news: { kind: "camera", fault: "refused" },
    });
  });

  test("does not come along to another page, nor back from it", () => {
    const elsewhere = at0(...found, shown("scan"));
    expect(JSON.stringify(elsewhere.state)).not.toContain("518227904");
    const back = at0(...found, shown("scan"), shown("barcode"));
    const { round: _any, ...look } = lookOf(back.state);
    expect(look).toEqual({ kind: "ready" });
  });

  test("comes of no answer to a look that was over before", () => {
    const text: Event = { kind: "text-given", text: WORK_LINK };
    const late = at0(text, hidden, { ...seen(WORK_LINK), round: -1 } as Event);
    expect(lookOf(late.state).kind).toBe("ready");
  });
});

describe("in any story", () => {
  const always = (law: (scene: Scene) => void): void =>
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const scene of play(at("barcode"), story)) law(scene);
      }),
      { numRuns: 300 },
    );

  test("a camera that is not watched any more is closed in the same turn", () => {
    always((scene) => {
      const before = lookOf(scene.before);
      const after = lookOf(scene.state);
      if (before.kind !== "watching") return;
      const isStill = after.kind === "watching" && after.camera === before.camera;
      // Whoever is forgotten leaves the page, and with it all cameras.
      if (isStill || scene.event.kind === "forget-pressed") return;
      expect(ordersOf(scene, "close-camera")).toContainEqual({
        kind: "close-camera",
        camera: before.camera,
      });
    });
  });

  test("out of sight, nothing is looked at and nothing found is left", () => {
    always(({ event, state }) => {
      if (event.kind === "hidden") expect(lookOf(state).kind).toBe("ready");
    });
  });

  test("nothing that was found is ever kept", () => {
    always((scene) => {
      for (const { kept } of ordersOf(scene, "save")) {
        expect(JSON.stringify(kept)).not.toMatch(/518227904|activateAccount/);
      }
    });
  });
});
