import { AT_FIRST, type Practice, type PracticeDoor, rehearse } from "../../domain/practice.ts";
import type { Dice } from "../../ports/dice.ts";
import type { Event } from "../events.ts";
import { isPageLeft } from "../page-left.ts";
import type { State } from "../state.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { type Turn, turn } from "../turn.ts";
import type { PracticeCommand, PracticeEvent } from "./practice-events.ts";

export const practiceOf = ({ practice }: State): Practice => practice ?? AT_FIRST;

export const practiceDoorOf = ({ practiceDoor }: State): PracticeDoor => practiceDoor ?? "scan";

const handlers: Handlers<PracticeEvent["kind"]> = {
  "practice-number-wanted": (state, { on }) => turn(state, { kind: "draw-number", on }),
  practised: (state, { move }) => {
    const before = practiceOf(state);
    const practice = rehearse(before, move);
    return turn(practice === before ? state : { ...state, practice });
  },
};

/** Another page begins without a rehearsal; the same one in another language goes on with it. */
const follow = ({ state, commands }: Turn, event: Event, before: State): Turn => {
  if (!isPageLeft(event, before)) return { state, commands };
  const from = before.route.page;
  const { practice: _over, ...rest } = state;
  const isDoor = state.route.page === "practice" && (from === "scan" || from === "approve");
  return turn({ ...rest, ...(isDoor && { practiceDoor: from }) }, ...commands);
};

export const practiceTool: Tool = { handlers, follow };

export const performPractice = (dice: Dice): Performers<PracticeCommand["kind"]> => ({
  "draw-number": {
    run: ({ on }) => {
      const number = dice.drawTwoDigits();
      return { kind: "practised", move: { kind: "number-shown", on, number } };
    },
  },
});
