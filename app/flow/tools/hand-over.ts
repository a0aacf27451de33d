import type { Page, Route } from "../../domain/routes.ts";
import type { Ticks } from "../../domain/ticks.ts";
import type { CodeMatrix } from "../../ports/code.ts";
import type { Event } from "../events.ts";
import type { State } from "../state.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { type Turn, turn } from "../turn.ts";
import type { HandOverCommand, HandOverEvent } from "./hand-over-events.ts";

const PAGES: ReadonlySet<Page> = new Set(["install", "scan", "check"]);

const handlers: Handlers<HandOverEvent["kind"]> = {
  "code-drawn": (state, { code }) => turn({ ...state, code }),
  "code-lost": (state) => turn({ ...state, code: "lost" }),
  "brought-read": (state) => turn({ ...state, brought: { kind: "nothing" } }),
};

const withoutCode = ({ code: _ofTheOldPage, ...rest }: State): State => rest;

/** The app goes on the phone: a computer shows the way over, with all that is ticked by now. */
const follow = (made: Turn, event: Event, before: State): Turn => {
  const { state, commands } = made;
  const { route, platform, kept } = state;
  const isArrival = event.kind === "opened" || event.kind === "page-shown";
  const isDue = state.code === "lost" && event.kind === "connection-changed" && state.isOnline;
  if (!isArrival && !isDue && kept.ticks === before.kept.ticks) return made;
  const left = event.kind === "page-shown" ? withoutCode(state) : state;
  if (platform?.system !== "computer" || !PAGES.has(route.page)) return turn(left, ...commands);
  return turn(left, ...commands, { kind: "draw-code", route, ticks: kept.ticks });
};

export const handOverTool: Tool = { handlers, follow };

export const performHandOver = (
  drawCode: (route: Route, ticks: Ticks) => Promise<CodeMatrix>,
): Performers<HandOverCommand["kind"]> => ({
  "draw-code": {
    run: async ({ route, ticks }) => ({ kind: "code-drawn", code: await drawCode(route, ticks) }),
    lost: () => ({ kind: "code-lost" }),
  },
});
