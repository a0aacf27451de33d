import { type FunctionComponent, h } from "preact";
import type { ItPageComponent, ItView } from "./it-view.ts";

type Tool<State, Event> = {
  /** What it is prerendered from. */
  readonly first: State;
  /** Pure. */
  readonly advance: (state: State, event: Event) => State;
  readonly Page: FunctionComponent<ToolProps<State, Event>>;
};

export type ToolProps<State, Event> = {
  readonly view: ItView;
  readonly state: State;
  readonly dispatch: (event: Event) => void;
};

/** A page with a state of its own, which begins anew whenever the page is opened. */
export const createTool =
  <State, Event>({ first, advance, Page }: Tool<State, Event>): ItPageComponent =>
  (redraw) => {
    let state = first;
    const dispatch = (event: Event): void => {
      state = advance(state, event);
      redraw();
    };
    return ({ view }) => h(Page, { view, state, dispatch });
  };

type ActingTool<State, Event, Command> = Omit<Tool<State, Event>, "advance"> & {
  /** Pure. */
  readonly advance: (
    state: State,
    event: Event,
  ) => { readonly state: State; readonly commands: readonly Command[] };
  /** Begins within the press itself; what comes of it is the next event. */
  readonly perform: (command: Command) => Promise<Event | undefined>;
  /** The first event: what the build could not know. */
  readonly opened: () => Event;
};

/** A page that also does something in the browser. */
export const createActingTool =
  <State, Event, Command>({
    first,
    advance,
    perform,
    opened,
    Page,
  }: ActingTool<State, Event, Command>): ItPageComponent =>
  (redraw) => {
    let state = first;
    const dispatch = (event: Event): void => {
      const turn = advance(state, event);
      state = turn.state;
      redraw();
      for (const command of turn.commands) {
        void perform(command).then((next) => next !== undefined && dispatch(next));
      }
    };
    // The first render is that of the build.
    if (typeof document !== "undefined") queueMicrotask(() => dispatch(opened()));
    return ({ view }) => h(Page, { view, state, dispatch });
  };
