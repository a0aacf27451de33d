import type { Route } from "../../../app/domain/routes.ts";
import type { Command, Event } from "../../../app/flow/events.ts";
import { blankState, type State } from "../../../app/flow/state.ts";
import type { Turn } from "../../../app/flow/turn.ts";
import { advance } from "./all-tools.ts";
import type { Move } from "./any-story.ts";

/** One event, with the state before it and what came of it. */
export type Scene = Turn & {
  readonly before: State;
  readonly event: Event;
  /** By the phone's clock, in milliseconds since 1970. */
  readonly now: number;
};

export const MORNING = Date.UTC(2026, 10, 23, 9);

const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
};

const stamped = (event: Event, now: number, { lookup, probe, barcode }: State): Event => {
  switch (event.kind) {
    case "camera-opened":
    case "light-turned":
    case "long-looked":
    case "looked":
    case "link-copied":
      return { ...event, round: (barcode?.round ?? 0) + event.round };
    case "opened":
    case "returned":
      return { ...event, at: now };
    case "looked-up":
      return { ...event, at: now, ticket: lookup.ticket + event.ticket };
    case "connection-due":
    case "connection-checked":
      return { ...event, ticket: probe.ticket + event.ticket };
    case "look-up-due":
      return { ...event, ticket: lookup.ticket + event.ticket };
    default:
      return event;
  }
};

/** Plays a story from a blank page; nothing that it is given may be changed on the way. */
export const play = (route: Route, story: readonly Move[]): readonly Scene[] => {
  let before = freeze(blankState(route));
  let now = MORNING;
  return story.map(({ event: told, afterMs }) => {
    now += afterMs;
    const event = freeze(stamped(told, now, before));
    const { state, commands } = freeze(advance(before, event));
    const scene: Scene = { before, event, now, state, commands };
    before = state;
    return scene;
  });
};

/** The story of these events, each a few seconds after the one before. */
export const tell = (route: Route, ...events: readonly Event[]): readonly Scene[] =>
  play(
    route,
    events.map((event) => ({ event, afterMs: 5_000 })),
  );

export const lastOf = (scenes: readonly Scene[]): Scene => {
  const last = scenes.at(-1);
  if (last === undefined) throw new Error("nothing happened");
  return last;
};

type CommandOf<Kind extends Command["kind"]> = Extract<Command, { kind: Kind }>;

export const ordersOf = <Kind extends Command["kind"]>(
  { commands }: Pick<Turn, "commands">,
  kind: Kind,
): readonly CommandOf<Kind>[] =>
  commands.filter((command): command is CommandOf<Kind> => command.kind === kind);
