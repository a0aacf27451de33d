import type { Unasked } from "./after-care.ts";
import { type Facts, UNKNOWN } from "./facts.ts";
import { isLoose, LAYOUT, languageIn, unpackKept } from "./kept-layout.ts";
import type { LanguageTag } from "./languages.ts";
import { METHOD_KINDS, type Method } from "./methods.ts";
import type { Move } from "./move.ts";
import { type Chosen, parseChosen } from "./programs/chosen.ts";
import { isStepId, type StepId } from "./steps.ts";
import { parseTicks, type Ticks } from "./ticks.ts";

const DESTINATIONS = ["sign-in", "step-up", "sign-out", "security-info"] as const;
type Destination = (typeof DESTINATIONS)[number];

/** A jump away from the app that has not come back yet. */
export type Leaving = {
  readonly to: Destination;
  readonly from: StepId;
  readonly language: LanguageTag;
  /** The sign-in came back, but how it began was forgotten in the meantime. */
  readonly isLost?: boolean;
  /** In milliseconds since 1970. */
  readonly at: number;
};

/** All that stays on the phone, MSAL's own cache apart. No name, no number, no secret. */
export type Kept = {
  readonly ticks: Ticks;
  readonly facts: Facts;
  /** The ids on record when a step began, to say what is new. */
  readonly baseline?: readonly string[];
  readonly leaving?: Leaving;
  readonly language?: LanguageTag;
  /** Microsoft’s screens are in this language on the person’s phone. */
  readonly labelLanguage?: LanguageTag;
  /** Which programs the person uses. */
  readonly programs?: Chosen;
  /** What is new on record, until the person says whose it is. */
  readonly unasked?: Unasked;
  /** A move to a new phone that is under way. */
  readonly move?: Move;
};

export const NOTHING_KEPT: Kept = { ticks: {}, facts: UNKNOWN };

const parseMethod = (value: unknown): Method | undefined => {
  if (!isLoose(value) || typeof value["id"] !== "string") return undefined;
  const kind = METHOD_KINDS.find((known) => known === value["kind"]);
  return kind === undefined ? undefined : { kind, id: value["id"] };
};

// The farthest moment that a date can name (ECMA-262 21.4.1.1).
const LATEST = 8.64e15;

const isMoment = (value: unknown): value is number =>
  typeof value === "number" && Math.abs(value) <= LATEST;

const parseFacts = (value: unknown): Facts => {
  if (!isLoose(value) || !isMoment(value["asOf"]) || !Array.isArray(value["methods"])) {
    return UNKNOWN;
  }
  const methods = value["methods"].map(parseMethod).filter((method) => method !== undefined);
  return { kind: "known", methods, asOf: value["asOf"] };
};

const parseLeaving = (value: unknown): Leaving | undefined => {
  if (!isLoose(value)) return undefined;
  const { from, at, isLost } = value;
  const language = languageIn(value["language"]);
  const to = DESTINATIONS.find((known) => known === value["to"]);
  if (to === undefined) return undefined;
  if (typeof from !== "string" || !isStepId(from) || !isMoment(at)) return undefined;
  if (language === undefined) return undefined;
  return { to, from, at, language, ...(isLost === true && { isLost }) };
};

const idsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((id) => typeof id === "string") : undefined;

const parseUnasked = (value: unknown): Unasked | undefined => {
  if (!isLoose(value) || !isMoment(value["since"])) return undefined;
  const ids = idsIn(value["ids"]) ?? [];
  const isAlarm = value["isAlarm"] === true;
  return ids.length === 0 ? undefined : { ids, since: value["since"], ...(isAlarm && { isAlarm }) };
};

/** What was kept; broken or foreign data counts as nothing. */
export const parseKept = (text: string | null): Kept => {
  const value = unpackKept(text);
  if (value === undefined) return NOTHING_KEPT;
  const { baseline, programs } = value;
  const language = languageIn(value["language"]);
  const labelLanguage = languageIn(value["labelLanguage"]);
  const leaving = parseLeaving(value["leaving"]);
  const ids = idsIn(baseline);
  const unasked = parseUnasked(value["unasked"]);
  const moved = isLoose(value["move"]) ? idsIn(value["move"]["ids"]) : undefined;
  return {
    ticks: parseTicks(value["ticks"]),
    facts: parseFacts(value["facts"]),
    ...(ids && { baseline: ids }),
    ...(leaving && { leaving }),
    ...(language && { language }),
    ...(labelLanguage && { labelLanguage }),
    ...(isLoose(programs) && { programs: parseChosen(programs) }),
    ...(unasked && { unasked }),
    ...(moved && { move: { ids: moved } }),
  };
};

/** Only kinds and ids of methods are written; what they are called stays in memory. */
export const serialiseKept = (kept: Kept): string => {
  const { facts } = kept;
  const bare =
    facts.kind !== "unknown"
      ? { asOf: facts.asOf, methods: facts.methods.map(({ kind, id }) => ({ kind, id })) }
      : undefined;
  return JSON.stringify({ ...kept, layout: LAYOUT, facts: bare });
};
