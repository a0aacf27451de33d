import type { Cell } from "./cells.ts";
import { walkCells } from "./walk-cells.ts";
import { waitsToPair } from "./walks.ts";

const DAY_MS = 86_400_000;

/** Everybody signs in, and sees what Microsoft has on record. */
const withClock = (what: string, offMs: number): Cell => ({
  what,
  where: "signing in, a step",
  phone: { clock: new Date(Date.now() + offMs) },
  walk: waitsToPair("ben"),
  words: ["scan.phone.lead", "check.waiting"],
  way: { press: "scan.approve.link", sees: "approve.lead" },
  most: 0,
});

walkCells("clock", [
  withClock("a day fast", DAY_MS),
  { ...withClock("a day slow", -DAY_MS), isCheap: true },
  withClock("a year fast", 365 * DAY_MS),
]);
