import type { Command, Dispatch, Event } from "./events.ts";
import type { State } from "./state.ts";
import type { Turn } from "./turn.ts";

export type Store = { readonly dispatch: Dispatch; current(): State };

type Wiring = {
  readonly state: State;
  readonly advance: (state: State, event: Event) => Turn;
  /** Told after each event that changed anything. */
  readonly onChange: (state: State, event: Event) => void;
  readonly perform: (command: Command) => Promise<Event | undefined>;
};

/** Holds the current state; each event is answered whole before the next one is taken. */
export const createStore = ({ state, advance, onChange, perform }: Wiring): Store => {
  let current = state;
  const queue: Event[] = [];
  let isTurning = false;

  const carryOut = (command: Command): void => {
    void perform(command).then((event) => event && dispatch(event));
  };

  const take = (event: Event): void => {
    const { state: next, commands } = advance(current, event);
    const hasChanged = next !== current;
    current = next;
    // Keeping comes first: the page may be killed at any moment after this one.
    for (const command of commands) carryOut(command);
    if (hasChanged) onChange(current, event);
  };

  const dispatch: Dispatch = (event) => {
    queue.push(event);
    if (isTurning) return;
    isTurning = true;
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) take(next);
    } finally {
      // A bug in one render must not leave the next press unanswered.
      isTurning = false;
    }
  };

  return { dispatch, current: () => current };
};

/** What is pressed before the first event of all waits, and comes right after it. */
export const holding = (
  dispatch: Dispatch,
): { readonly dispatch: Dispatch; readonly open: Dispatch } => {
  let early: Event[] | undefined = [];
  return {
    dispatch: (event) => {
      if (early === undefined) dispatch(event);
      else early.push(event);
    },
    open: (first) => {
      const waiting = early ?? [];
      early = undefined;
      for (const event of [first, ...waiting]) dispatch(event);
    },
  };
};
