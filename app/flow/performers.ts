import type { CoreCommand } from "./events.ts";
import { performHere } from "./perform-here.ts";
import { performLookup } from "./perform-lookup.ts";
import { performSignIn } from "./perform-sign-in.ts";
import type { Ports } from "./ports.ts";
import type { Performers } from "./tool.ts";

/** How everything is done that any page may want done. */
export const performersWith = (ports: Ports): Performers<CoreCommand["kind"]> => ({
  ...performHere(ports),
  ...performLookup(ports),
  ...performSignIn(ports),
});
