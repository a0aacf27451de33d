import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serialiseKept } from "../../../app/domain/kept.ts";
import type { RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import type { Command } from "../../../app/flow/events.ts";
import { blankState } from "../../../app/flow/state.ts";
import { SECRET } from "../domain/any-person.ts";
import { anyRoute } from "./any-event.ts";
import { anyStory } from "./any-story.ts";
import { ordersOf, play, type Scene } from "./play.ts";

/** Holds every turn of any story to `law`. */
const always = (law: (scene: Scene, earlier: readonly Scene[]) => void): void =>
  fc.assert(
    fc.property(anyRoute, anyStory, (route, story) => {
      const scenes = play(route, story);
      scenes.forEach((scene, index) => void law(scene, scenes.slice(0, index)));
    }),
    { numRuns: 400 },
  );

const kindsOf = ({ commands }: Scene): readonly Command["kind"][] =>
  commands.map(({ kind }) => kind);

describe("any story", () => {
  test("is answered to its end, and nothing that was handed over is changed", () => {
    always(({ state, commands }) => {
      expect(state).toBeTypeOf("object");
      expect(Array.isArray(commands)).toBe(true);
    });
  });

  test("ends as it ended the first time", () => {
    fc.assert(
      fc.property(anyRoute, anyStory, (route, story) => {
        expect(play(route, story)).toEqual(play(route, story));
      }),
    );
  });

  test("names no command twice in one turn", () => {
    always((scene) => {
      expect(kindsOf(scene)).toEqual([...new Set(kindsOf(scene))]);
    });
  });
});

/** What lies in storage is read, or gone. */
const UNSAVED: ReadonlySet<string> = new Set(["opened", "kept-elsewhere", "forget-pressed"]);

describe("what is kept", () => {
  test("changes only together with a save, which holds all of it and comes first", () => {
    always((scene) => {
      const { before, event, state, commands } = scene;
      const [save] = ordersOf(scene, "save");
      if (save !== undefined) {
        expect(save.kept).toEqual(state.kept);
        expect(commands[0]).toBe(save);
      } else if (!UNSAVED.has(event.kind)) {
        expect(state.kept).toEqual(before.kept);
      }
    });
  });

  test("never holds a name, an address, a hint or a number", () => {
    always(({ commands }) => {
      for (const command of commands) {
        if (command.kind === "save") {
          const { baseline: _ids, ...rest } = command.kept;
          expect(serialiseKept(rest)).not.toContain(SECRET);
        }
      }
    });
  });

  test("is read at the opening, apart from a jump of long ago", () => {
    always(({ event, state }) => {
      if (event.kind !== "opened") return;
      const { leaving, ...kept } = event.kept;
      expect(state.kept).toMatchObject(kept);
      if (state.kept.leaving !== undefined) expect(state.kept.leaving).toEqual(leaving);
    });
  });
});

/** Until when the directory wishes not to be asked after this turn; undefined: no change. */
const wishOf = ({ before, event, state }: Scene): number | undefined => {
  // A new sign-in is a new beginning, and so is a blank page.
  if (event.kind === "session-restored" || event.kind === "forget-pressed") return 0;
  if (event.kind !== "looked-up" || state === before) return;
  if (event.result.kind === "ok") return 0;
  const { fault } = event.result;
  return fault.kind === "throttled" ? event.at + fault.retryAfterMs : 0;
};

const quietUntil = (scenes: readonly Scene[]): number =>
  scenes.map(wishOf).findLast((wish) => wish !== undefined) ?? 0;

describe("a look-up", () => {
  const isIn = (earlier: readonly Scene[]): boolean => {
    const turns = ["hidden", "returned", "forget-pressed"];
    const seen = earlier.findLast(({ event }) => turns.includes(event.kind));
    return seen?.event.kind !== "hidden";
  };

  test("begins only in view, signed in, where IT wants it, and while none runs", () => {
    always((scene, earlier) => {
      const { before, state } = scene;
      for (const { ticket } of ordersOf(scene, "look-up")) {
        expect(isIn([...earlier, scene])).toBe(true);
        expect(before.lookup.kind).not.toBe("running");
        expect(state.lookup).toMatchObject({ kind: "running", ticket });
        expect(state.session.kind).toBe("signed-in");
        expect(state.setup).toMatchObject({ config: { checking: "graph" } });
      }
    });
  });

  test("is known by a ticket of its own, and whatever runs was ordered", () => {
    always((scene) => {
      const { before, state, event } = scene;
      const orders = ordersOf(scene, "look-up");
      for (const { ticket } of orders) expect(ticket).toBeGreaterThan(before.lookup.ticket);
      if (event.kind !== "forget-pressed") {
        expect(state.lookup.ticket).toBeGreaterThanOrEqual(before.lookup.ticket);
      }
      if (state.lookup.kind === "running" && before.lookup.kind !== "running") {
        expect(orders).toHaveLength(1);
      }
    });
  });

  test("that is stale counts for nothing", () => {
    always(({ before, event, state, commands }) => {
      if (event.kind !== "looked-up" && event.kind !== "look-up-due") return;
      const isAnswer = event.kind === "looked-up";
      const isStale = before.lookup.ticket !== event.ticket;
      if (isStale || (isAnswer && before.lookup.kind !== "running")) {
        expect(state).toBe(before);
        expect(commands).toEqual([]);
      }
    });
  });

  test("is planned for the ticket in force, and never out of sight", () => {
    always((scene, earlier) => {
      const { state } = scene;
      for (const { ticket, afterMs } of ordersOf(scene, "look-up-later")) {
        expect(ticket).toBe(state.lookup.ticket);
        expect(afterMs).toBeGreaterThan(0);
        expect(isIn([...earlier, scene])).toBe(true);
      }
    });
  });

  test("is not made before the time that the directory wished for", () => {
    always((scene, earlier) => {
      const { event, now } = scene;
      if (event.kind === "session-restored" || event.kind === "setup-read") return;
      const leftMs = quietUntil([...earlier, scene]) - now;
      for (const { afterMs } of ordersOf(scene, "look-up-later")) {
        // A clock that was set back must not make people wait for hours.
        expect(afterMs).toBeGreaterThanOrEqual(Math.min(leftMs, 600_000));
      }
      // A timer is the only thing that may call early here: its story does not keep to its time.
      const isEarly = leftMs > 0 && event.kind !== "look-up-due";
      if (isEarly) expect(ordersOf(scene, "look-up")).toEqual([]);
    });
  });

  test("leads nobody to another page who has gone on meanwhile", () => {
    always((scene) => {
      if (scene.event.kind !== "looked-up") return;
      for (const { page } of ordersOf(scene, "go")) {
        expect(["sign-in", "scan"]).toContain(scene.state.route.page);
        if (page === "approve") expect(scene.state.route.page).toBe("scan");
      }
    });
  });
});

describe("Microsoft", () => {
  const configsIn = ({ commands }: Scene): readonly RuntimeConfig[] =>
    commands
      .flatMap((command) => ("config" in command ? [command.config] : []))
      .filter((config) => config !== undefined);

  test("is asked for nothing before the config is there, nor without a sign-in in it", () => {
    always((scene) => {
      for (const config of configsIn(scene)) {
        expect(scene.state.setup).toEqual({ kind: "ready", config });
        expect(config.signIn).toBeDefined();
      }
    });
  });

  test("is gone to once, and the way back is known before", () => {
    always((scene) => {
      const { before, event, state } = scene;
      for (const { request } of ordersOf(scene, "sign-in")) {
        // A press from before the config was there is done when it is.
        if (event.kind !== "setup-read") expect(before.session.kind).not.toBe("leaving");
        expect(state.session.kind).toBe("leaving");
        const to = request.claims === undefined ? "sign-in" : "step-up";
        expect(state.kept.leaving?.to).toBe(to);
        expect(kindsOf(scene)).toEqual(["save", "sign-in"]);
        expect(request.returnTo).toMatch(/^\/[a-z]{2}(?:-[A-Z]{2})?\/[a-z-]*$/);
      }
    });
  });

  test("is gone to only by a press", () => {
    always((scene) => {
      const leaving = [...ordersOf(scene, "sign-in"), ...ordersOf(scene, "sign-out")];
      const presses = ["sign-in-pressed", "step-up-pressed", "sign-out-pressed", "setup-read"];
      if (leaving.length > 0) expect(presses).toContain(scene.event.kind);
      if (leaving.length > 0 && scene.event.kind === "setup-read") {
        expect(scene.before.session.kind).toBe("leaving");
      }
    });
  });
});

describe("after a sign-out", () => {
  test("nothing of the person is kept but their ticks, whatever answer comes late", () => {
    always((scene, earlier) => {
      const over = [...earlier, scene].findLastIndex(
        ({ event, commands }) =>
          ["opened", "forget-pressed", "look-up-due"].includes(event.kind) ||
          commands.some(({ kind }) => kind === "look-up" || kind === "sign-out"),
      );
      const ending = [...earlier, scene][over];
      if (ending === undefined || ordersOf(ending, "sign-out").length === 0) return;
      expect(scene.state.kept.facts.kind).toBe("unknown");
      if (ending === scene) {
        const { "sign-in": _over, ...ticks } = scene.before.kept.ticks;
        expect(scene.state.kept.ticks).toEqual(ticks);
        expect(scene.state.kept).not.toHaveProperty("baseline");
      }
    });
  });
});

describe("a backup number that is being checked", () => {
  test("is there on its own page alone", () => {
    always(({ state }) => {
      if (state.route.page !== "backup") expect(state).not.toHaveProperty("phoneCheck");
    });
  });

  test("goes to the phone book and the clipboard, and nowhere else", () => {
    always((scene) => {
      const { phoneCheck, ...rest } = scene.state;
      const others = scene.commands.filter(
        ({ kind }) => kind !== "judge-number" && kind !== "copy-number" && kind !== "search-help",
      );
      const typed = phoneCheck?.typed ?? "";
      if (typed.startsWith("0171")) {
        expect(JSON.stringify([rest, others])).not.toContain("0171 1234567");
      }
    });
  });

  test("after texts have ended is asked for by the person, or not at all", () => {
    always((scene, earlier) => {
      const isOver = scene.state.today === "2027-02-01";
      if (!isOver || ordersOf(scene, "open-phone-book").length === 0) return;
      const isWanted = [...earlier, scene].some(({ event }) => event.kind === "number-wanted");
      expect(isWanted).toBe(true);
    });
  });
});

describe("whoever wants to be forgotten", () => {
  test("finds a blank page, and the one command is to forget", () => {
    always(({ event, state, commands }) => {
      if (event.kind !== "forget-pressed") return;
      expect(state).toEqual(blankState(state.route));
      expect(commands).toEqual([{ kind: "forget" }]);
    });
  });
});
