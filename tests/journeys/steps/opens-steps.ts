import type { Person } from "../person.ts";
import { type Say, wordsIn } from "./words.ts";

const english = wordsIn("en");

/** By the menu to the start page. */
export const opensSteps = async (person: Person, say: Say = english): Promise<void> => {
  await person.presses(say("shell.menu.steps.link"));
  await person.sees(say("start.plan.title"));
};
