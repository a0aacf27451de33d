import fc, { type Arbitrary } from "fast-check";
import type { Fault } from "../../../app/domain/faults.ts";
import { PLAIN_FAULTS } from "../../../app/domain/faults.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import type { Platform } from "../../../app/domain/platform.ts";
import { DEFAULT_POLICY } from "../../../app/domain/policy.ts";
import { fault, ok, type Result } from "../../../app/domain/result.ts";
import { PAGES, type Route } from "../../../app/domain/routes.ts";
import type { RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import type { CoreEvent, Event } from "../../../app/flow/events.ts";
import type { Restored } from "../../../app/ports/identity.ts";
import type { Setup } from "../../../app/ports/settings.ts";
import type { UpdateNews } from "../../../app/ports/updates.ts";
import { anyKept, anyMark, anyMethods, anyMoment, anyStep, SECRET } from "../domain/any-person.ts";
import { TOOL_MAKERS } from "./any-tool-event.ts";
import { type Makers, nothing, offset } from "./event-makers.ts";

/** Everything that can happen, in any order. */

export const IPHONE: Platform = {
  system: "ios",
  isInstalled: false,
  browser: "safari",
  origin: "https://setup.contoso.example",
};

export const CONFIG: RuntimeConfig = {
  organisation: { name: "Contoso" },
  signIn: { tenantId: "contoso.com", clientId: "client", cloud: "global" },
  checking: "graph",
  policy: { ...DEFAULT_POLICY, appPasswords: "never" },
  helpDesk: {},
  links: {},
};

const { signIn: _none, ...GUIDE } = CONFIG;
/** An organisation without sign-in. */
export const GUIDE_CONFIG: RuntimeConfig = { ...GUIDE, checking: "ticks" };

export const anyRoute: Arbitrary<Route> = fc.record({
  language: fc.constantFrom(...LANGUAGE_TAGS),
  page: fc.constantFrom("sign-in" as const, "scan" as const, ...PAGES),
});

const anySetup: Arbitrary<Setup> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Setup>({ kind: "ready", config: CONFIG }) },
  fc.constantFrom<Setup>(
    { kind: "ready", config: { ...CONFIG, checking: "ticks" } },
    { kind: "ready", config: { ...CONFIG, policy: { ...CONFIG.policy, appPasswords: "always" } } },
    { kind: "ready", config: { ...CONFIG, policy: DEFAULT_POLICY } },
    { kind: "ready", config: GUIDE_CONFIG },
    { kind: "missing" },
    { kind: "broken", faults: [] },
  ),
);

export const anyFault: Arbitrary<Fault> = fc.oneof(
  fc.constantFrom(...PLAIN_FAULTS).map((kind): Fault => ({ kind })),
  fc
    .integer({ min: 1000, max: 600_000 })
    .map((retryAfterMs): Fault => ({ kind: "throttled", retryAfterMs })),
  fc.json().map((claims): Fault => ({ kind: "step-up", claims })),
  // Adapters let no other codes in.
  fc.stringMatching(/^[\w-]{1,60}$/).map((code): Fault => ({ kind: "unexpected", code })),
);

const orFault = <T>(value: Arbitrary<T>): Arbitrary<Result<T, Fault>> =>
  fc.oneof(
    { weight: 2, arbitrary: value.map((given) => ok(given)) },
    { weight: 1, arbitrary: anyFault.map((given) => fault(given)) },
  );

export const account = { name: `${SECRET}Nina`, address: `${SECRET}nina@contoso.example` };

const anyRestored: Arbitrary<Restored> = fc.record(
  { account: fc.constant(account), hasArrived: fc.boolean() },
  { requiredKeys: ["hasArrived"] },
);

const anyNews: Arbitrary<UpdateNews> = fc.oneof(
  fc.constantFrom<UpdateNews>({ kind: "waiting" }, { kind: "replaced" }),
  fc.record({
    kind: fc.constantFrom("kept" as const, "not-kept" as const),
    language: fc.constantFrom(...LANGUAGE_TAGS),
  }),
);

const today = fc.constantFrom("2026-11-23", "2027-02-01");

/** Tickets are meant from the one in force, and times are told by whoever plays the events. */
const CORE_MAKERS: Makers<CoreEvent["kind"] | "outdated"> = {
  opened: fc.record({
    kept: anyKept,
    isKeeping: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
    isOnline: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
    platform: fc.constantFrom(
      IPHONE,
      { ...IPHONE, isInstalled: true } as const,
      { ...IPHONE, inApp: "outlook" } as const,
      { ...IPHONE, system: "android", browser: "chrome" } as const,
      { ...IPHONE, system: "android", inApp: "other" } as const,
      { ...IPHONE, system: "computer", browser: "firefox" } as const,
      { ...IPHONE, system: "computer", isInstalled: true } as const,
    ),
    at: anyMoment,
    today,
    hint: fc.option(fc.constant(`${SECRET}nina@contoso.example`), { nil: undefined }),
  }),
  "setup-read": fc.record({ setup: anySetup, hasTraces: fc.boolean() }),
  "session-restored": fc.record({ result: orFault(anyRestored) }),
  "name-read": fc.record({ name: fc.constant(`${SECRET}Nina Park`) }),
  "page-shown": fc.record({ route: anyRoute }),
  returned: fc.record({ at: anyMoment, today, isThawed: fc.boolean() }),
  hidden: nothing,
  "kept-elsewhere": fc.record({ kept: anyKept, isKeeping: fc.boolean() }),
  "connection-changed": fc.record({ isOnline: fc.boolean() }),
  "connection-due": fc.record({ ticket: offset }),
  "connection-checked": fc.record({
    ticket: offset,
    fault: fc.option(anyFault, { nil: undefined }),
  }),
  "sign-in-pressed": fc.record({ isNewAccount: fc.boolean() }),
  "step-up-pressed": nothing,
  "sign-out-pressed": nothing,
  "leaving-failed": fc.record({ fault: anyFault }),
  left: fc.record({ from: anyStep }),
  ticked: fc.record({ step: anyStep, mark: anyMark }),
  unticked: fc.record({ step: anyStep }),
  "unasked-answered": fc.record({ isMine: fc.boolean() }),
  "check-pressed": nothing,
  "look-up-due": fc.record({ ticket: offset }),
  "looked-up": fc.record({ ticket: offset, at: anyMoment, result: orFault(anyMethods) }),
  "language-chosen": fc.record({ language: fc.constantFrom(...LANGUAGE_TAGS) }),
  "language-note-read": nothing,
  "reminder-pressed": fc.record({ title: fc.string(), text: fc.string() }),
  "reminder-saved": fc.record({ outcome: fc.constantFrom("none", "done", "failed") }),
  "install-offered": nothing,
  "install-pressed": nothing,
  "install-declined": nothing,
  installed: nothing,
  "copy-pressed": nothing,
  "address-copied": fc.record({ isCopied: fc.boolean() }),
  "update-news": fc.record({ news: anyNews }),
  outdated: fc.record({ instead: fc.constant(undefined) }),
  "leaving-outdated": nothing,
  "update-pressed": nothing,
  "update-put-off": nothing,
  "keeping-failed": nothing,
  "forget-pressed": nothing,
};

const MAKERS: Makers<Event["kind"]> = { ...CORE_MAKERS, ...TOOL_MAKERS };

/** Often enough to lead somewhere. */
const LIKELY = ["looked-up", "returned", "left", "session-restored", "setup-read"] as const;
const KINDS = Object.keys(MAKERS) as readonly Event["kind"][];

const eventOf = (kind: Event["kind"]): Arbitrary<Event> =>
  MAKERS[kind].map((payload) => ({ kind, ...payload }) as Event);

export const anyEvent: Arbitrary<Event> = fc.oneof(
  ...[...KINDS, ...LIKELY, ...LIKELY].map(eventOf),
);
