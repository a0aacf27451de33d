import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_TRIES } from "../../../app/domain/backoff.ts";
import type { Fault } from "../../../app/domain/faults.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import type { Command, Event } from "../../../app/flow/events.ts";
import { canTickHere, isPageSettled, modeOf } from "../../../app/flow/select.ts";
import type { State } from "../../../app/flow/state.ts";
import { anyMethods } from "../domain/any-person.ts";
import { advance } from "./all-tools.ts";
import { anyFault, anyRoute } from "./any-event.ts";
import { anyStory } from "./any-story.ts";
import {
  APP,
  answered,
  at,
  due,
  fails,
  hidden,
  left,
  opened,
  ready,
  returned,
  shows,
  stillIn,
} from "./people.ts";
import { lastOf, MORNING, ordersOf, play, tell } from "./play.ts";

const signedIn = [opened(), ready(), stillIn] as const;
const busy = fails({ kind: "throttled", retryAfterMs: 30_000 });
const check = { kind: "check-pressed" } as const;
const online = { kind: "connection-changed", isOnline: true } as const;

/** Off to Microsoft's page from `scan`, and back. */
const away = [...signedIn, shows(), left, hidden, returned] as const;

const kindsAfter = (...story: Parameters<typeof tell>): readonly string[] =>
  lastOf(tell(...story)).commands.map(({ kind }) => kind);

describe("without anybody at the phone", () => {
  type Answer = Extract<Event, { kind: "looked-up" }>["result"];
  const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
    anyMethods.map((methods) => ok(methods)),
    anyFault.map((reason) => fault(reason)),
  );

  /** What Graph and the clock make of a command, if anything. */
  const follow = (command: Command, answer: Answer): Event | undefined => {
    if (command.kind === "look-up-later") return { kind: "look-up-due", ticket: command.ticket };
    if (command.kind !== "look-up") return undefined;
    return { kind: "looked-up", ticket: command.ticket, at: MORNING, result: answer };
  };

  const countLookUps = (state: State, first: readonly Command[], answer: () => Answer): number => {
    let count = 0;
    let now = state;
    const queue = [...first];
    for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
      if (order.kind === "look-up") count += 1;
      if (count > 10 * MOST_TRIES) return count;
      const event = follow(order, answer());
      const turn = event === undefined ? undefined : advance(now, event);
      now = turn?.state ?? now;
      queue.push(...(turn?.commands ?? []));
    }
    return count;
  };

  test("the look-ups come to an end, whatever is answered", () => {
    const answers = fc.array(anyAnswer, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyRoute, anyStory, answers, (route, story, given) => {
        const scenes = play(route, story);
        fc.pre(scenes.length > 0);
        const { state, commands } = lastOf(scenes);
        let next = 0;
        const answer = (): Answer => given[next++ % given.length] ?? ok([]);
        expect(countLookUps(state, commands, answer)).toBeLessThanOrEqual(MOST_TRIES);
      }),
    );
  });

  test("whoever waits is looked for to the last try", () => {
    const { state, commands } = lastOf(tell(at("scan"), ...away));
    expect(countLookUps(state, commands, () => ok([]))).toBe(MOST_TRIES);
  });
});

describe("while the page is out of sight", () => {
  test("nothing is asked, though an answer comes and the time for the next one", () => {
    const story = [...away, hidden, shows(), due, online, check] as const;
    const asked = tell(at("scan"), ...story).slice(away.length);
    expect(asked.flatMap(({ commands }) => commands.map(({ kind }) => kind))).not.toContain(
      "look-up",
    );
  });

  test("what was planned is dropped, and made up for at the return", () => {
    expect(
      kindsAfter(at("scan"), ...away, shows(), hidden, { kind: "look-up-due", ticket: -1 }),
    ).toEqual([]);
    expect(kindsAfter(at("scan"), ...away, shows(), hidden, returned)).toEqual(["look-up"]);
  });
});

describe("the directory's wish to be left alone", () => {
  test("puts the next look-up off", () => {
    const [plan] = ordersOf(lastOf(tell(at("scan"), ...away, busy)), "look-up-later");
    expect(plan?.afterMs).toBeGreaterThanOrEqual(30_000);
  });

  test("is obeyed by a return, a connection and a press", () => {
    for (const event of [returned, online, check]) {
      expect(kindsAfter(at("scan"), ...signedIn, busy, event)).not.toContain("look-up");
    }
  });

  test("is over when its time is", () => {
    const story = [...signedIn, busy, hidden].map((event) => ({ event, afterMs: 5_000 }));
    const scenes = play(at("scan"), [...story, { event: returned, afterMs: 60_000 }]);
    expect(ordersOf(lastOf(scenes), "look-up")).toHaveLength(1);
  });

  test("also puts off what a return asks for, by no more than is left of it", () => {
    const [plan] = ordersOf(
      lastOf(tell(at("scan"), ...signedIn, busy, hidden, returned)),
      "look-up-later",
    );
    expect(plan?.afterMs).toBe(20_000);
  });
});

describe("a look-up that fails", () => {
  test.each<[Fault["kind"], Fault]>([
    ["intercepted", { kind: "intercepted" }],
    ["unavailable", { kind: "unavailable" }],
  ])("because it is %s is tried again by itself, three times", (_kind, reason) => {
    const again = [fails(reason), due, fails(reason), due, fails(reason), due] as const;
    const scenes = tell(at("start"), ...signedIn, ...again, fails(reason));
    const plans = scenes.map((scene) => ordersOf(scene, "look-up-later").length);
    expect(plans.slice(3)).toEqual([1, 0, 1, 0, 1, 0, 0]);
  });

  test.each<Fault>([{ kind: "consent-needed" }, { kind: "forbidden" }])(
    "because of $kind leaves the person to tick",
    (reason) => {
      const scene = lastOf(tell(at("scan"), ...signedIn, fails(reason)));
      expect(modeOf(scene.state)).toBe("ticking");
      expect(scene.commands).toEqual([]);
      expect(kindsAfter(at("scan"), ...signedIn, fails(reason), check)).toEqual([]);
    },
  );

  test.each<Fault>([
    { kind: "session-over" },
    { kind: "not-found" },
    { kind: "clock-wrong" },
    { kind: "unexpected", code: "graph-400" },
  ])("because of $kind is told, and not tried again by itself", (reason) => {
    const scene = lastOf(tell(at("scan"), ...signedIn, fails(reason)));
    expect(scene.state.lookup).toMatchObject({ kind: "failed", fault: reason });
    expect(scene.commands).toEqual([]);
    expect(kindsAfter(at("scan"), ...signedIn, fails(reason), check)).toEqual(["look-up"]);
  });

  test("offline is tried again for long: no browser always says when the network is back", () => {
    const again = Array.from({ length: MOST_TRIES }, () => [fails({ kind: "offline" }), due]);
    const scenes = tell(at("start"), ...signedIn, ...again.flat(), fails({ kind: "offline" }));
    const plans = scenes.flatMap((scene) => ordersOf(scene, "look-up-later"));
    expect(plans).toHaveLength(MOST_TRIES - 1);
  });

  test("but is answered after all takes the browser’s word for a hint", () => {
    const gone = { kind: "connection-changed", isOnline: false } as const;
    const story = [...signedIn, gone, shows(APP)] as const;
    expect(lastOf(tell(at("scan"), ...story)).state.isOnline).toBe(true);
  });

  test("offline is tried again when the connection is back", () => {
    expect(kindsAfter(at("scan"), ...signedIn, fails({ kind: "offline" }), online)).toEqual([
      "look-up",
    ]);
  });

  test("leaves what was known as it was", () => {
    const { state } = lastOf(tell(at("scan"), ...signedIn, shows(APP), check, busy));
    expect(state.kept.facts).toMatchObject({ kind: "known", methods: [{ kind: "password" }, APP] });
  });
});

test("an answer to an earlier question counts for nothing", () => {
  const stale = { ...answered(ok([APP])), ticket: -1 } as Event;
  const scene = lastOf(tell(at("scan"), ...away, stale));
  expect(scene.state).toBe(scene.before);
  expect(scene.commands).toEqual([]);
});

describe("a directory that does not answer", () => {
  const unheard = [opened({ ticks: { scan: "done" } }), ready(), stillIn] as const;
  const broken = fails({ kind: "unavailable" });
  const stateAfter = (...events: readonly Event[]) =>
    lastOf(tell(at("scan"), ...unheard, ...events)).state;

  test("leaves people to tick what they have done, also while it is asked again", () => {
    expect(canTickHere(stateAfter())).toBe(false);
    expect(canTickHere(stateAfter(broken))).toBe(true);
    expect(canTickHere(stateAfter(broken, due))).toBe(true);
    expect(canTickHere(stateAfter(broken, due, shows()))).toBe(false);
    expect(canTickHere(stateAfter(broken, due, shows(), check))).toBe(false);
  });

  test("takes no tick back until it has answered", () => {
    expect(isPageSettled(stateAfter(broken))).toBe(true);
    expect(isPageSettled(stateAfter(broken, due, shows()))).toBe(false);
    expect(isPageSettled(stateAfter(shows(), check, broken))).toBe(true);
  });
});
