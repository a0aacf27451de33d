import type { KitEvent } from "../../../flow/kit/kit-events.ts";
import type { KitFacts } from "../../../flow/kit/kit-facts.ts";
import type { KitState } from "../../../flow/kit/kit-state.ts";
import type { KitCraft } from "../../../ports/kit-craft.ts";
import type { ItView } from "../it-view.ts";

/** What each part of the kit is drawn from. */
export type KitProps = {
  readonly view: ItView;
  readonly state: KitState;
  readonly facts: KitFacts;
  readonly craft: KitCraft;
  readonly dispatch: (event: KitEvent) => void;
};
