import type { Platform, System } from "./platform.ts";
import {
  type Finding,
  type Mark,
  markOf,
  type Pending,
  type Reach,
  type Readings,
} from "./readiness.ts";
import { clockOf } from "./readiness-clock.ts";
import { type Answers, questionsFor, stateOfAnswer } from "./readiness-questions.ts";
import { MINIMUM_VERSION } from "./system-version.ts";

/** So little that pages of ours, a few hundred kilobytes, may be thrown away. */
const LITTLE_ROOM_BYTES = 20_000_000;

const pendingOf = ({ kind }: Reach): Pending => (kind === "not-yet" ? "not-yet" : "running");

const hostFinding = (check: "host" | "sign-in" | "graph", { reach }: Readings): Finding => {
  if (reach.kind !== "done") return { check, state: pendingOf(reach) };
  const { host, signIn, graph } = reach.reached;
  const answered = { host, "sign-in": signIn, graph }[check];
  if (answered === undefined) return { check, state: "not-asked" };
  return { check, state: answered ? "reached" : "not-reached" };
};

const clockFinding = ({ reach }: Readings): Finding =>
  reach.kind === "done"
    ? { check: "clock", ...clockOf(reach.reached.skewMs) }
    : { check: "clock", state: pendingOf(reach) };

const storageFinding = ({ device }: Readings, isKeeping: boolean): Finding => {
  if (device === undefined) return { check: "storage", state: "not-yet" };
  if (!isKeeping) return { check: "storage", state: "refused" };
  const isLow = (device.roomBytes ?? LITTLE_ROOM_BYTES) < LITTLE_ROOM_BYTES;
  return { check: "storage", state: isLow ? "low" : "kept" };
};

const versionFinding = ({ device, answers }: Readings, system: System): Finding => {
  const check = "version";
  if (device === undefined || system === "computer") {
    return { check, state: "not-yet", isAsked: false };
  }
  if (device.version === undefined) {
    return { check, state: stateOfVersionAnswer(answers), isAsked: true };
  }
  const isOld = device.version < MINIMUM_VERSION[system];
  return { check, state: isOld ? "old" : "fine", isAsked: false };
};

const stateOfVersionAnswer = ({ version }: Answers): "asked" | "fine" | "old" | "unknown" => {
  if (version === undefined) return "asked";
  return version === "unknown" ? "unknown" : version === "yes" ? "fine" : "old";
};

const browserFinding = (platform: Platform | undefined): Finding => {
  if (platform === undefined) return { check: "browser", state: "not-yet" };
  return { check: "browser", state: platform.inApp === undefined ? "own" : "in-app" };
};

/** What is known besides: of the browser from the start, and whether it keeps things for us. */
export type Known = { readonly platform?: Platform | undefined; readonly isKeeping: boolean };

/** All that a page can see, in the order in which it is shown. */
export const findingsOf = (readings: Readings, { platform, isKeeping }: Known): Finding[] => [
  hostFinding("host", readings),
  hostFinding("sign-in", readings),
  hostFinding("graph", readings),
  clockFinding(readings),
  browserFinding(platform),
  storageFinding(readings, isKeeping),
  { check: "camera", state: readings.device?.camera ?? "not-yet" },
  versionFinding(readings, platform?.system ?? "computer"),
];

/** What counts on the phone alone. */
export const isOfPhone = ({ check }: Finding): boolean => check === "camera" || check === "version";

export type Summary =
  | { readonly kind: "not-yet" | "running" | "questions" | "ready" }
  | { readonly kind: "looks"; readonly count: number };

/** All in one: what needs a look comes first, then what is still to be answered. */
export const summarise = (readings: Readings, known: Known): Summary => {
  const { reach, answers } = readings;
  if (reach.kind !== "done") return { kind: pendingOf(reach) };
  const system = known.platform?.system ?? "computer";
  const marks = findingsOf(readings, known)
    .filter((finding) => system !== "computer" || !isOfPhone(finding))
    .map(markOf);
  const answered = questionsFor(system).map((question) =>
    stateOfAnswer(question, answers[question]),
  );
  const all: readonly Mark[] = [...marks, ...answered];
  const count = all.filter((mark) => mark === "look").length;
  if (count > 0) return { kind: "looks", count };
  return { kind: all.includes("asked") ? "questions" : "ready" };
};
