import { describe, expect, test } from "vitest";
import type { Method } from "../../../app/domain/methods.ts";
import { DEFAULT_POLICY } from "../../../app/domain/policy.ts";
import type { RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import type { Event } from "../../../app/flow/events.ts";
import { hereOf, isNumberLost } from "../../../app/flow/select.ts";
import { CONFIG } from "./any-event.ts";
import { APP, at, opened, PHONE, ready, shows, stillIn } from "./people.ts";
import { lastOf, tell } from "./play.ts";

const LAST_DAY = "2027-01-31";
const END = "2027-02-01";
const SECOND: Method = { kind: "authenticator", id: "b", name: "Pixel 6" };

const onDay = (today: string): Event => ({ ...opened(), today }) as Event;

/** Somebody who is signed in on that day, of whom the directory shows this. */
const signedIn = (today: string, methods: readonly Method[], config: RuntimeConfig = CONFIG) =>
  lastOf(tell(at("start"), onDay(today), ready(config), stillIn, shows(...methods))).state;

describe("a number that is all there is beside Authenticator", () => {
  test("settles the backup until the day that texts end, and no longer", () => {
    expect(hereOf(signedIn(LAST_DAY, [APP, PHONE]))).toBe("done");
    expect(hereOf(signedIn(END, [APP, PHONE]))).toBe("backup");
  });

  test("is said to be lost from that day on", () => {
    expect(isNumberLost(signedIn(LAST_DAY, [APP, PHONE]))).toBe(false);
    expect(isNumberLost(signedIn(END, [APP, PHONE]))).toBe(true);
  });

  test("goes on counting where IT keeps a provider of its own, or in another cloud", () => {
    const policy = { ...DEFAULT_POLICY, keepsTextMessages: true };
    const kept = signedIn(END, [APP, PHONE], { ...CONFIG, policy });
    expect([hereOf(kept), isNumberLost(kept)]).toEqual(["done", false]);
    const { signIn } = CONFIG;
    if (signIn === undefined) throw new Error("this config has a sign-in");
    const gov = signedIn(END, [APP, PHONE], {
      ...CONFIG,
      signIn: { ...signIn, cloud: "us-gov-l4" },
    });
    expect([hereOf(gov), isNumberLost(gov)]).toEqual(["done", false]);
  });
});

test("where something else is on record too, no number is missed", () => {
  const state = signedIn(END, [APP, PHONE, SECOND]);
  expect([hereOf(state), isNumberLost(state)]).toEqual(["done", false]);
});

test("without a first method there is nothing to lose yet", () => {
  expect(isNumberLost(signedIn(END, [PHONE]))).toBe(false);
});
