import { accessDenied, throttled, unauthorized, unavailable } from "../../tenant/graph/problems.ts";
import type { Cell } from "./cells.ts";
import { METHODS } from "./places.ts";
import {
  cut,
  elsewhere,
  graphRefuses,
  halfJson,
  hangs,
  pageOf,
  portal,
  type Trouble,
  truncated,
} from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { inTurn, opens, waitsFor, waitsToPair } from "./walks.ts";

const expired = graphRefuses(unauthorized("Lifetime validation failed, the token is expired."));
const broken = graphRefuses({ status: 500, code: "InternalServerError", message: "" });
const busy = graphRefuses({ ...throttled, headers: {} });

/** Whoever waits on a step opens it again, and Graph does not answer as it should. */
const onStep = (
  what: string,
  as: Trouble,
  words: string,
  most: number,
  more: Partial<Cell> = {},
): Cell => ({
  what,
  where: "Graph, methods",
  fails: [{ path: METHODS, as }],
  before: waitsToPair("ben"),
  walk: opens("/en/scan"),
  words: [`fault.${words}.title`, `fault.${words}.lead`],
  way: { press: "check.tick.button", sees: "check.ticked" },
  most,
  ...more,
});

walkCells("Graph", [
  onStep("500", broken, "unavailable", 6, { isCheap: true }),
  onStep("503 with an envelope", graphRefuses(unavailable), "unavailable", 6),
  onStep("500 with a page", pageOf(500), "unavailable", 6),
  onStep("429 with Retry-After", graphRefuses(throttled), "throttled", 50),
  onStep("429 without Retry-After", busy, "throttled", 50),
  onStep("401 always", expired, "session-over", 2, { isCheap: true }),
  onStep("403", graphRefuses(accessDenied), "forbidden", 1),
  onStep("connection lost", cut, "offline", 110),
  onStep("truncated", truncated, "offline", 110),
  onStep("half of the JSON", halfJson, "intercepted", 6),
  onStep("a hotel’s page", portal, "intercepted", 6, { isCheap: true }),
  onStep("a hotel’s redirect", elsewhere, "offline", 110),
  onStep("never answers", hangs, "no-answer", 2, {
    walk: inTurn(opens("/en/scan"), waitsFor("fault.no-answer.title")),
  }),
]);
