import { describe, expect, test } from "vitest";
import { ok } from "../../../app/domain/result.ts";
import type { Event } from "../../../app/flow/events.ts";
import { addedOf, hereOf, isSignInUnanswered, modeOf } from "../../../app/flow/select.ts";
import { CONFIG } from "./any-event.ts";
import {
  APP,
  arrived,
  at,
  fails,
  guide,
  leavingTo,
  nobody,
  opened,
  PHONE,
  ready,
  refused,
  returned,
  setupRead,
  shown,
  shows,
  signInPressed,
  stillIn,
  thawed,
  tickingConfig,
} from "./people.ts";
import { lastOf, MORNING, ordersOf, tell } from "./play.ts";

const kindsAfter = (...story: Parameters<typeof tell>): readonly string[] =>
  lastOf(tell(...story)).commands.map(({ kind }) => kind);
const stateAfter = (...story: Parameters<typeof tell>) => lastOf(tell(...story)).state;

describe("when the config is there", () => {
  test("whoever has left something of a sign-in here is looked for", () => {
    const scene = lastOf(tell(at("start"), opened(), ready()));
    expect(scene.commands).toEqual([{ kind: "restore-session", config: CONFIG, isAnew: false }]);
    expect(modeOf(scene.state)).toBe("unknown");
  });

  test("whoever has not is a guest who ticks, and the sign-in library is not fetched", () => {
    const scene = lastOf(tell(at("start"), opened(), ready(CONFIG, false)));
    expect(scene.commands).toEqual([]);
    expect(modeOf(scene.state)).toBe("ticking");
  });

  test.each([
    ["without a sign-in", guide],
    ["that is broken", setupRead({ kind: "broken", faults: [] })],
    ["that is missing", setupRead({ kind: "missing" })],
  ])("but one %s, the app is a guide", (_name, event) => {
    const scene = lastOf(tell(at("sign-in"), opened(), event));
    expect(modeOf(scene.state)).toBe("ticking");
    expect(scene.commands).toEqual([]);
    expect(kindsAfter(at("sign-in"), opened(), event, signInPressed)).toEqual([]);
  });
});

describe("a press on Sign in", () => {
  const signedOut = [opened({}, "nina@contoso.example"), ready(CONFIG, false)] as const;

  test("keeps where the person was before the browser leaves", () => {
    const scene = lastOf(tell(at("sign-in"), ...signedOut, signInPressed));
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save", "sign-in"]);
    expect(scene.state.kept.leaving).toMatchObject({ to: "sign-in", from: "sign-in" });
  });

  test("hands on the hint of the link, the language and the way back", () => {
    const [order] = ordersOf(lastOf(tell(at("sign-in"), ...signedOut, signInPressed)), "sign-in");
    expect(order?.request).toMatchObject({
      hint: "nina@contoso.example",
      language: "en",
      returnTo: "/en/sign-in",
      isNewAccount: false,
    });
  });

  test("counts once, however often it is pressed", () => {
    expect(kindsAfter(at("sign-in"), ...signedOut, signInPressed, signInPressed)).toEqual([]);
  });

  test("before the config is there is done when it is", () => {
    expect(kindsAfter(at("sign-in"), opened(), signInPressed)).toEqual([]);
    expect(kindsAfter(at("sign-in"), opened(), signInPressed, returned, ready())).toEqual([
      "save",
      "sign-in",
    ]);
  });

  test.each([
    ["has no sign-in", guide],
    ["is missing", setupRead({ kind: "missing" })],
    ["is broken", setupRead({ kind: "broken", faults: [] })],
  ])("before the config, which then %s, goes on without", (_name, event) => {
    const scene = lastOf(tell(at("sign-in"), opened(), signInPressed, event));
    expect(scene.state.kept.ticks).toEqual({ "sign-in": "skipped" });
    expect(ordersOf(scene, "go")).toEqual([{ kind: "go", page: "install" }]);
    expect(modeOf(scene.state)).toBe("ticking");
  });

  test("is not begun where the phone keeps nothing: nobody would know of it at the return", () => {
    const story = [...signedOut, { kind: "keeping-failed" }, signInPressed] as const;
    const scene = lastOf(tell(at("sign-in"), ...story));
    expect(scene.state.session).toEqual({ kind: "refused", fault: { kind: "storage-blocked" } });
    expect(ordersOf(scene, "sign-in")).toEqual([]);
  });

  test("that leads nowhere says why, and the person can go on", () => {
    const failed = { kind: "leaving-failed", fault: { kind: "storage-blocked" } } as const;
    const state = stateAfter(at("sign-in"), ...signedOut, signInPressed, failed);
    expect(state.session).toEqual({ kind: "refused", fault: { kind: "storage-blocked" } });
    expect(state.kept.leaving).toBeUndefined();
    expect(modeOf(state)).toBe("ticking");
  });

  test("for another account forgets what the directory said of this one", () => {
    const other = { kind: "sign-in-pressed", isNewAccount: true } as const;
    const left = { kind: "left", from: "backup" } as const;
    const story = [opened(), ready(), stillIn, shows(APP), left, other] as const;
    expect(stateAfter(at("backup"), ...story).kept.facts.kind).toBe("unknown");
    const state = stateAfter(at("backup"), ...story, arrived, shows(APP, PHONE));
    expect(addedOf(state)).toEqual([]);
  });
});

describe("back from Microsoft's sign-in", () => {
  const cancelled: Event = { kind: "leaving-failed", fault: { kind: "cancelled" } };
  const coming = [opened(leavingTo("sign-in", "sign-in")), ready()] as const;

  test("with a token, the name is read and the directory asked, and the sign-in is ticked", () => {
    const scene = lastOf(tell(at("sign-in"), ...coming, arrived));
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save", "read-name", "look-up"]);
    expect(scene.state.kept.ticks).toEqual({ "sign-in": "done" });
    expect(scene.state.kept.leaving).toBeUndefined();
    expect(scene.state.session.kind).toBe("signed-in");
  });

  test.each([
    ["nothing", shows(), "install"],
    ["Authenticator", shows(APP), "backup"],
    ["all of it", shows(APP, PHONE), "done"],
    ["that it is busy", fails({ kind: "unavailable" }), "install"],
    ["that IT has not allowed it", fails({ kind: "consent-needed" }), "install"],
  ] as const)("the next step opens once the directory shows %s", (_name, answer, page) => {
    const scene = lastOf(tell(at("sign-in"), ...coming, arrived, answer));
    expect(ordersOf(scene, "go")).toEqual([{ kind: "go", page }]);
  });

  test("the next step opens at once where IT wants ticks", () => {
    const opening = opened(leavingTo("sign-in", "sign-in"));
    const scene = lastOf(tell(at("sign-in"), opening, tickingConfig, arrived));
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save", "read-name", "go"]);
    expect(ordersOf(scene, "go")).toEqual([{ kind: "go", page: "install" }]);
  });

  test("nobody is moved who has opened another page meanwhile", () => {
    expect(kindsAfter(at("sign-in"), ...coming, arrived, shown("help"), shows())).toEqual(["save"]);
  });

  test("whoever began on another page stays there", () => {
    const opening = opened(leavingTo("sign-in", "scan"));
    const scenes = tell(at("scan"), opening, ready(), arrived, shows());
    expect(ordersOf(lastOf(scenes), "go")).toEqual([]);
  });

  test("without a result, the page asks what Microsoft said", () => {
    const state = stateAfter(at("sign-in"), ...coming, nobody);
    expect(isSignInUnanswered(state)).toBe(true);
    expect(modeOf(state)).toBe("ticking");
  });

  test("a tick answers that question", () => {
    const skip = { kind: "ticked", step: "sign-in", mark: "skipped" } as const;
    expect(isSignInUnanswered(stateAfter(at("sign-in"), ...coming, nobody, skip))).toBe(false);
  });

  test("half a day later nobody is asked any more", () => {
    const opening = opened(leavingTo("sign-in", "sign-in", MORNING - 13 * 3_600_000));
    expect(isSignInUnanswered(stateAfter(at("sign-in"), opening, ready(), nobody))).toBe(false);
  });

  test("with a refusal, it is said, and the steps can be ticked", () => {
    const state = stateAfter(at("sign-in"), ...coming, refused);
    expect(state.session).toEqual({ kind: "refused", fault: { kind: "consent-needed" } });
    expect(isSignInUnanswered(state)).toBe(false);
    expect(modeOf(state)).toBe("ticking");
  });

  test("by the Back button, the frozen page looks who is signed in", () => {
    const scene = lastOf(
      tell(at("sign-in"), opened(), ready(CONFIG, false), signInPressed, thawed),
    );
    expect(scene.commands).toEqual([{ kind: "restore-session", config: CONFIG, isAnew: true }]);
    expect(scene.state.session.kind).toBe("unknown");
  });

  test.each([
    ["before", [cancelled, thawed, nobody]],
    ["while", [thawed, cancelled, nobody]],
    ["after", [thawed, nobody, cancelled]],
  ])(
    "by the Back button, they are asked, though the library calls it cancelled %s",
    (_, events) => {
      const story = [opened(), ready(CONFIG, false), signInPressed, ...events];
      const state = stateAfter(at("sign-in"), ...story);
      expect(state.session.kind).toBe("signed-out");
      expect(isSignInUnanswered(state)).toBe(true);
    },
  );

  test("the person's own name replaces the address, while somebody is signed in", () => {
    const named = { kind: "name-read", name: "Nina Park" } as const;
    expect(stateAfter(at("start"), opened(), ready(), stillIn, named).session).toMatchObject({
      account: { name: "Nina Park", address: "nina@contoso.example" },
    });
    expect(stateAfter(at("start"), opened(), ready(), nobody, named).session.kind).toBe(
      "signed-out",
    );
  });
});

describe("a stronger sign-in", () => {
  const challenge = fails({ kind: "step-up", claims: '{"access_token":{}}' });
  const challenged = [opened(), ready(), stillIn, challenge] as const;
  const stepUp = { kind: "step-up-pressed" } as const;
  const wasSent = opened(leavingTo("step-up", "scan"));

  test("hands the claims on as they came, and is kept as such", () => {
    const scene = lastOf(tell(at("scan"), ...challenged, stepUp));
    expect(ordersOf(scene, "sign-in")[0]?.request.claims).toBe('{"access_token":{}}');
    expect(scene.state.kept.leaving?.to).toBe("step-up");
  });

  test("is not begun when nobody asked for one", () => {
    expect(kindsAfter(at("scan"), opened(), ready(), stillIn, shows(), stepUp)).toEqual([]);
  });

  test("that was done and is asked for again is a refusal: the person ticks", () => {
    const state = stateAfter(at("scan"), wasSent, ready(), arrived, challenge);
    expect(state.lookup).toMatchObject({ kind: "failed", fault: { kind: "forbidden" } });
    expect(modeOf(state)).toBe("ticking");
  });

  test("that was broken off can be tried again", () => {
    for (const story of [
      [wasSent, ready(), stillIn, challenge],
      [...challenged, stepUp, thawed, stillIn, challenge],
    ]) {
      const { lookup } = stateAfter(at("scan"), ...story);
      expect(lookup).toMatchObject({ kind: "failed", fault: { kind: "step-up" } });
    }
  });
});

describe("a sign-out", () => {
  const signOut = { kind: "sign-out-pressed" } as const;
  const kept = { ticks: { install: "done", scan: "done" }, baseline: ["x"] } as const;
  const signedIn = [opened(kept), ready(), stillIn, shows(APP)] as const;

  test("drops what the directory said and the tick of the sign-in, and keeps the others", () => {
    const scene = lastOf(tell(at("sign-in"), ...signedIn, signOut));
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save", "sign-out"]);
    const { leaving, ...rest } = scene.state.kept;
    expect(rest).toEqual({
      ticks: { install: "done", scan: "done" },
      facts: { kind: "unknown" },
    });
    expect(leaving).toMatchObject({ to: "sign-out", language: "en" });
  });

  test("leads back to the page it was pressed on", () => {
    const [order] = ordersOf(lastOf(tell(at("about"), ...signedIn, signOut)), "sign-out");
    expect(order?.returnTo).toBe("/en/about");
  });

  test("that has come back leaves nothing open", () => {
    const back = opened(leavingTo("sign-out", "sign-in"));
    expect(stateAfter(at("start"), back, ready(), nobody).kept).not.toHaveProperty("leaving");
  });

  test("is not undone by an answer that was on its way", () => {
    const state = stateAfter(at("sign-in"), opened(), ready(), stillIn, signOut, shows(APP));
    expect(state.kept.facts.kind).toBe("unknown");
  });
});

describe("who once signed in and now is nobody", () => {
  const asOf = MORNING - 86_400_000;
  const facts = { kind: "known", methods: [], asOf } as const;

  test("can tick what the directory did not show then", () => {
    const ticks = { install: "done", scan: "done" } as const;
    const state = stateAfter(at("scan"), opened({ ticks, facts }), ready(), nobody);
    expect(hereOf(state)).toBe("backup");
  });

  test("and signs in again, is held to what the directory says", () => {
    const ticks = { install: "done", scan: "done" } as const;
    const result = ok({ account: { name: "", address: "" }, hasArrived: false });
    const again = { kind: "session-restored", result } as const;
    const state = stateAfter(at("start"), opened({ ticks, facts }), ready(), again, shows());
    expect(hereOf(state)).toBe("scan");
  });
});
