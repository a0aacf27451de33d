import type { Command, Event } from "./events.ts";
import type { State } from "./state.ts";
import type { Turn } from "./turn.ts";

export type EventOf<Kind extends Event["kind"]> = Extract<Event, { readonly kind: Kind }>;
export type CommandOf<Kind extends Command["kind"]> = Extract<Command, { readonly kind: Kind }>;

/** What follows from each of these events. Pure. */
export type Handlers<Kind extends Event["kind"]> = {
  readonly [K in Kind]: (state: State, event: EventOf<K>) => Turn;
};

/** Why a piece of code did not arrive. */
export type Lost = { readonly kind: "offline" | "no-answer" };

/** How a command is carried out. */
export type Performer<C extends Command> = {
  readonly run: (command: C) => Promise<Event | undefined> | Event | undefined;
  /** What it means that it could not even be begun: a chunk of code did not arrive. */
  readonly lost?: (command: C, fault: Lost) => Event;
};

export type Performers<Kind extends Command["kind"]> = {
  readonly [K in Kind]: Performer<CommandOf<K>>;
};

/**
 * The part of the flow that only a page or two need: it comes with them, and the first page of
 * everybody else is none the heavier for it. Its events and commands are nobody else's.
 */
export type Tool = {
  readonly handlers: Partial<Handlers<Event["kind"]>>;
  /** What it adds to what others made of an event. */
  readonly follow?: (turn: Turn, event: Event, before: State) => Turn;
};
