import type { Person } from "../person.ts";

/** More stops than any page of ours has. */
const MOST_STOPS = 60;

/** From stop to stop with the Tab key, to the one of this name; tells what was passed. */
export const walksTo = async (person: Person, name: string): Promise<readonly string[]> => {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await person.strikes("Tab");
    const stop = await person.standsOn();
    if (stop === name) return passed;
    passed.push(stop);
  }
  throw new Error(`The Tab key did not lead to “${name}” but to: ${passed.join(" · ")}`);
};

/** Presses what is of this name, without a finger or a mouse. */
export const pressesByKey = async (person: Person, name: string): Promise<void> => {
  await walksTo(person, name);
  await person.strikes("Enter");
};

export const typesByKey = async (person: Person, label: string, text: string): Promise<void> => {
  await walksTo(person, label);
  for (const character of text) await person.strikes(character);
};
