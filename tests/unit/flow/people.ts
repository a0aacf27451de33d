import { type Kept, type Leaving, NOTHING_KEPT } from "../../../app/domain/kept.ts";
import type { Method } from "../../../app/domain/methods.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import type { Page, Route } from "../../../app/domain/routes.ts";
import type { RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import type { StepId } from "../../../app/domain/steps.ts";
import type { Event } from "../../../app/flow/events.ts";
import type { Setup } from "../../../app/ports/settings.ts";
import { CONFIG, GUIDE_CONFIG, IPHONE } from "./any-event.ts";
import { MORNING } from "./play.ts";

/** What happens to people, in the words of the stories. */

export const at = (page: Page): Route => ({ language: "en", page });

export const PASSWORD: Method = { kind: "password", id: "p" };
export const APP: Method = { kind: "authenticator", id: "a", name: "iPhone 15" };
export const PHONE: Method = { kind: "phone", id: "t", lastTwo: "23" };

/** A jump that has not come back yet. */
export const leavingTo = (to: Leaving["to"], from: StepId, since = MORNING): Partial<Kept> => ({
  leaving: { to, from, at: since, language: "en" },
});

export const opened = (kept: Partial<Kept> = {}, hint?: string): Event => ({
  kind: "opened",
  kept: { ...NOTHING_KEPT, ...kept },
  isKeeping: true,
  isOnline: true,
  platform: IPHONE,
  at: MORNING,
  today: "2026-11-23",
  hint,
});

export const setupRead = (setup: Setup, hasTraces = true): Event => ({
  kind: "setup-read",
  setup,
  hasTraces,
});
export const ready = (config: RuntimeConfig = CONFIG, hasTraces = true): Event =>
  setupRead({ kind: "ready", config }, hasTraces);
export const guide = ready(GUIDE_CONFIG);
export const tickingConfig = ready({ ...CONFIG, checking: "ticks" });

const account = { name: "nina@contoso.example", address: "nina@contoso.example" };

export const arrived: Event = {
  kind: "session-restored",
  result: ok({ account, hasArrived: true }),
};
export const stillIn: Event = {
  kind: "session-restored",
  result: ok({ account, hasArrived: false }),
};
export const nobody: Event = { kind: "session-restored", result: ok({ hasArrived: false }) };
export const refused: Event = {
  kind: "session-restored",
  result: fault({ kind: "consent-needed" }),
};

type Answer = Extract<Event, { kind: "looked-up" }>["result"];

/** The answer to the look-up that runs. */
export const answered = (result: Answer): Event => ({
  kind: "looked-up",
  ticket: 0,
  at: MORNING,
  result,
});
export const shows = (...methods: readonly Method[]): Event => answered(ok([PASSWORD, ...methods]));
export const fails = (reason: Extract<Answer, { kind: "fault" }>["fault"]): Event =>
  answered(fault(reason));

export const returned: Event = {
  kind: "returned",
  at: MORNING,
  today: "2026-11-23",
  isThawed: false,
};
export const thawed: Event = { ...returned, isThawed: true };
export const hidden: Event = { kind: "hidden" };
export const due: Event = { kind: "look-up-due", ticket: 0 };
export const left: Event = { kind: "left", from: "scan" };
export const shown = (page: Page): Event => ({ kind: "page-shown", route: at(page) });
export const signInPressed: Event = { kind: "sign-in-pressed" };
