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
