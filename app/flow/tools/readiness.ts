import { NO_READINGS, type Reach, type Readings } from "../../domain/readiness.ts";
import type { ReadDevice } from "../../ports/device.ts";
import type { MeasureReach } from "../../ports/reach.ts";
import type { Event } from "../events.ts";
import { isPageLeft } from "../page-left.ts";
import { signInConfigOf } from "../select.ts";
import type { State } from "../state.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { type Turn, turn } from "../turn.ts";
import type { ReadinessCommand, ReadinessEvent } from "./readiness-events.ts";

export const readingsOf = ({ readings }: State): Readings => readings ?? NO_READINGS;

const reading = (state: State, change: Partial<Readings>): State => ({
  ...state,
  readings: { ...readingsOf(state), ...change },
});

const reaching = (state: State, reach: Reach): State => reading(state, { reach });

const measure = (state: State): Turn =>
  turn(reaching(state, { kind: "running" }), {
    kind: "measure-reach",
    config: signInConfigOf(state),
  });

const handlers: Handlers<ReadinessEvent["kind"]> = {
  /** A press; one that comes before the config is here waits for it. */
  "readiness-pressed": (state) => {
    const { kind } = readingsOf(state).reach;
    if (kind === "running" || kind === "wanted") return turn(state);
    if (state.setup.kind === "loading") return turn(reaching(state, { kind: "wanted" }));
    const measuring = measure(state);
    return turn(measuring.state, ...measuring.commands, { kind: "read-device" });
  },
  "device-read": (state, { device }) => turn(reading(state, { device })),
  /** An answer that nobody waits for any more is dropped. */
  "reach-measured": (state, { reached }) =>
    turn(
      readingsOf(state).reach.kind === "running"
        ? reaching(state, { kind: "done", reached })
        : state,
    ),
  "readiness-answered": (state, { question, answer }) =>
    turn(reading(state, { answers: { ...readingsOf(state).answers, [question]: answer } })),
};

/** Now it is known whom to ask, unless the person is on the way out. */
const withWantedReach = ({ state, commands }: Turn): Turn => {
  const isWanted = readingsOf(state).reach.kind === "wanted" && state.session.kind !== "leaving";
  if (!isWanted) return { state, commands };
  const measuring = measure(state);
  return turn(measuring.state, ...commands, ...measuring.commands);
};

/** What was seen and answered is gone with the page. */
const withoutReadings = ({ readings: _gone, ...rest }: State): State => rest;

/** What the browser tells by itself is read as soon as the page is there. */
const withDevice = ({ state, commands }: Turn): Turn =>
  state.route.page === "check"
    ? turn(state, ...commands, { kind: "read-device" })
    : { state, commands };

const follow = (made: Turn, event: Event, before: State): Turn => {
  switch (event.kind) {
    case "opened":
      return withDevice(made);
    case "page-shown":
      return withDevice(
        isPageLeft(event, before) ? { ...made, state: withoutReadings(made.state) } : made,
      );
    case "setup-read":
      return withWantedReach(made);
    default:
      return made;
  }
};

export const readinessTool: Tool = { handlers, follow };

export const performReadiness = (
  readDevice: ReadDevice,
  measureReach: MeasureReach,
): Performers<ReadinessCommand["kind"]> => ({
  "read-device": {
    run: async () => ({ kind: "device-read", device: await readDevice() }),
    lost: () => ({ kind: "device-read", device: { camera: "unknown" } }),
  },
  "measure-reach": {
    run: async ({ config }) => ({ kind: "reach-measured", reached: await measureReach(config) }),
    lost: () => ({ kind: "reach-measured", reached: { host: false } }),
  },
});
