import type { Event } from "./events.ts";
import type { State } from "./state.ts";

/** Another page is in view now; the same one in another language goes on with what it had. */
export const isPageLeft = (event: Event, before: State): boolean =>
  event.kind === "page-shown" && event.route.page !== before.route.page;
