import { type Device, NO_READINGS, type Reach, type Reached } from "../domain/readiness.ts";
import type { Answer, Question } from "../domain/readiness-questions.ts";
import type { Route } from "../domain/routes.ts";
import type { Command } from "./events.ts";
import { signInConfigOf } from "./select.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/** What the browser tells by itself is read as soon as the page is there. */
export const readsDevice = ({ page }: Route): readonly Command[] =>
  page === "check" ? [{ kind: "read-device" }] : [];

/** What was seen and answered is gone with the page. */
export const withoutReadings = (state: State, { page }: Route): State =>
  page === state.route.page ? state : { ...state, readings: NO_READINGS };

const reaching = (state: State, reach: Reach): State => ({
  ...state,
  readings: { ...state.readings, reach },
});

const measure = (state: State): Turn =>
  turn(reaching(state, { kind: "running" }), {
    kind: "measure-reach",
    config: signInConfigOf(state),
  });

/** A press; one that comes before the config is here waits for it. */
export const readinessPressed = (state: State): Turn => {
  const { kind } = state.readings.reach;
  if (kind === "running" || kind === "wanted") return turn(state);
  if (state.setup.kind === "loading") return turn(reaching(state, { kind: "wanted" }));
  const measuring = measure(state);
  return turn(measuring.state, ...measuring.commands, { kind: "read-device" });
};

/** Now it is known whom to ask, unless the person is on the way out. */
export const withWantedReach = ({ state, commands }: Turn): Turn => {
  const isWanted = state.readings.reach.kind === "wanted" && state.session.kind !== "leaving";
  if (!isWanted) return { state, commands };
  const measuring = measure(state);
  return turn(measuring.state, ...commands, ...measuring.commands);
};

export const deviceRead = (state: State, device: Device): Turn =>
  turn({ ...state, readings: { ...state.readings, device } });

/** An answer that nobody waits for any more is dropped. */
export const reachMeasured = (state: State, reached: Reached): Turn =>
  state.readings.reach.kind === "running"
    ? turn(reaching(state, { kind: "done", reached }))
    : turn(state);

export const readinessAnswered = (
  state: State,
  question: Question | "version",
  answer: Answer,
): Turn => {
  const answers = { ...state.readings.answers, [question]: answer };
  return turn({ ...state, readings: { ...state.readings, answers } });
};
