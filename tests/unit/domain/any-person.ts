import fc, { type Arbitrary } from "fast-check";
import type { Unasked } from "../../../app/domain/after-care.ts";
import { type Facts, remembered, UNKNOWN } from "../../../app/domain/facts.ts";
import type { Kept, Leaving } from "../../../app/domain/kept.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { METHOD_KINDS, type Method } from "../../../app/domain/methods.ts";
import { FIRST_METHODS, type Policy } from "../../../app/domain/policy.ts";
import { STEP_IDS, type StepId } from "../../../app/domain/steps.ts";
import { type Mark, parseTicks, type Ticks } from "../../../app/domain/ticks.ts";

import { anyChosen } from "./programs/any-program.ts";

/** Whoever may come: any organisation's rules, anything on record, anything ticked. */

export const MARKS = ["done", "skipped", "not-needed", "unseen"] as const satisfies readonly Mark[];

export const anyStep = fc.constantFrom<StepId>(...STEP_IDS);
export const anyMark = fc.constantFrom<Mark>(...MARKS);

export const anyPolicy: Arbitrary<Policy> = fc.record({
  firstMethod: fc.constantFrom(...FIRST_METHODS),
  backup: fc.boolean(),
  appPasswords: fc.constantFrom("always", "if-needed", "never"),
  lasting: fc.record({
    second: fc.boolean(),
    token: fc.boolean(),
    passkey: fc.boolean(),
    email: fc.boolean(),
  }),
  keepsTextMessages: fc.boolean(),
});

/** A moment between 2001 and 2096, in milliseconds. */
export const anyMoment = fc.integer({ min: 1e12, max: 4e12 });

/** Names and numbers carry a mark that the tests can look for where they must never be. */
export const SECRET = "secret-";

const named = fc.string({ maxLength: 12 }).map((text) => `${SECRET}${text}`);

export const anyMethod: Arbitrary<Method> = fc
  .record({
    kind: fc.constantFrom(...METHOD_KINDS),
    id: fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 24 })),
    name: fc.option(named, { nil: undefined }),
  })
  .map(({ kind, id, name }): Method => {
    if (name === undefined) return { kind, id };
    if (kind === "phone") return { kind, id, lastTwo: name };
    return kind === "authenticator" || kind === "passkey" ? { kind, id, name } : { kind, id };
  });

export const anyMethods = fc.array(anyMethod, { maxLength: 5 });

export const knownFacts = fc
  .record({ methods: anyMethods, asOf: anyMoment })
  .map((said): Facts & { kind: "known" } => ({ kind: "known", ...said }));

export const rememberedFacts = knownFacts.map(remembered);

export const anyFacts: Arbitrary<Facts> = fc.oneof(
  fc.constant(UNKNOWN),
  knownFacts,
  rememberedFacts,
);

/** Ticks that a person can have set; most steps know only some of the marks. */
export const anyTicks: Arbitrary<Ticks> = fc.dictionary(anyStep, anyMark).map(parseTicks);

export const anyLeaving: Arbitrary<Leaving> = fc.record(
  {
    to: fc.constantFrom("sign-in", "step-up", "sign-out", "security-info"),
    from: anyStep,
    language: fc.constantFrom(...LANGUAGE_TAGS),
    at: anyMoment,
    isLost: fc.constant(true),
  },
  { requiredKeys: ["to", "from", "language", "at"] },
);

const anyUnasked: Arbitrary<Unasked> = fc.record(
  {
    ids: fc.array(fc.string({ maxLength: 24 }), { minLength: 1, maxLength: 3 }),
    since: anyMoment,
    isAlarm: fc.constant(true),
  },
  { requiredKeys: ["ids", "since"] },
);

export const anyKept: Arbitrary<Kept> = fc.record(
  {
    ticks: anyTicks,
    facts: fc.oneof(fc.constant(UNKNOWN), knownFacts),
    baseline: fc.array(fc.string({ maxLength: 24 }), { maxLength: 5 }),
    leaving: anyLeaving,
    language: fc.constantFrom(...LANGUAGE_TAGS),
    programs: anyChosen,
    unasked: anyUnasked,
    move: fc.record({ ids: fc.array(fc.string({ maxLength: 24 }), { maxLength: 3 }) }),
  },
  { requiredKeys: ["ticks", "facts"] },
);
