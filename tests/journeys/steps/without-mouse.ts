import type { Person, Words } from "../person.ts";
import { createGaze, isNowhere } from "./gaze.ts";

/** More stops than any page of ours has, and once around. */
const MOST_STOPS = 120;

/** More than any question of ours has. */
const MOST_ANSWERS = 10;

/** A whole name goes before a part of one, as with `presses`. */
const isWhole = (stop: string, name: Words): boolean =>
  typeof name === "string" ? stop === name : name.exec(stop)?.[0] === stop;
const isPart = (stop: string, name: Words): boolean =>
  !isNowhere(stop) && (typeof name === "string" ? stop.includes(name) : name.test(stop));

type IsMeant = (stop: string) => boolean | Promise<boolean>;

/** From stop to stop with the Tab key, once around the page at most; tells what was passed. */
const walk = async (person: Person, isMeant: IsMeant): Promise<readonly string[] | undefined> => {
  const passed = [await person.standsOn()];
  while (!(await isMeant(passed.at(-1) ?? ""))) {
    if (passed.length > MOST_STOPS) return passed;
    await person.strikes("Tab");
    const stop = await person.standsOn();
    const isAround = isNowhere(stop) && passed.length > 1;
    passed.push(stop);
    if (isAround && passed.filter((one) => one === stop).length > 1) return passed;
  }
  return undefined;
};

/** Tab comes to one answer of a question; the arrows lead to the others, and choose. */
const arrowsTo =
  (person: Person, name: Words) =>
  async (stop: string): Promise<boolean> => {
    for (let answer = 1, now = stop; answer <= MOST_ANSWERS; answer += 1) {
      if (isWhole(now, name)) return true;
      await person.strikes("ArrowDown");
      now = await person.standsOn();
      if (now === stop) return false;
    }
    return false;
  };

const byKey = (person: Person): Partial<Person> => {
  const gaze = createGaze(person);

  const comesTo = async (name: Words, isRadio = false): Promise<void> => {
    await person.sees(name);
    await gaze.returns();
    const passed = isRadio
      ? await walk(person, arrowsTo(person, name))
      : (await walk(person, (stop) => isWhole(stop, name))) &&
        (await walk(person, (stop) => isPart(stop, name)));
    await gaze.leaves();
    if (passed === undefined) return;
    const stops = passed.map((stop) => stop.slice(0, 40)).join(" · ");
    throw new Error(`The Tab key did not lead to “${name}” but to: ${stops}`);
  };

  const types = async (label: Words, text: string): Promise<void> => {
    await comesTo(label);
    for (const character of text) await person.strikes(character);
  };

  return {
    presses: async (name, role) => {
      await comesTo(name, role === "radio");
      await person.strikes(role === "checkbox" || role === "radio" ? "Space" : "Enter");
    },
    types,
    enters: async (label, text) => {
      await types(label, text);
      await person.strikes("Enter");
    },
    opensNewTab: async () => withoutMouse(await person.opensNewTab()),
    seesNewTab: async (act) => withoutMouse(await person.seesNewTab(act)),
  };
};

/**
 * Somebody who has no mouse and touches no screen: all that is pressed is walked to by Tab first, from
 * where the press before has left the keyboard, which must be somewhere.
 */
export const withoutMouse = (person: Person): Person => ({ ...person, ...byKey(person) });
