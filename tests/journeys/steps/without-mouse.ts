import type { Person, Words } from "../person.ts";

/** More stops than any page of ours has, and once around. */
const MOST_STOPS = 120;

/** A page’s own text is no stop: the keyboard is on nothing there. */
const LONGEST_NAME = 200;

/** A whole name goes before a part of one, as with `presses`. */
const isWhole = (stop: string, name: Words): boolean =>
  typeof name === "string" ? stop === name : name.exec(stop)?.[0] === stop;
const isPart = (stop: string, name: Words): boolean =>
  stop.length < LONGEST_NAME && (typeof name === "string" ? stop.includes(name) : name.test(stop));

/** From stop to stop with the Tab key, once around the page at most; tells what was passed. */
const walk = async (
  person: Person,
  isMeant: (stop: string) => boolean,
): Promise<readonly string[] | undefined> => {
  const passed = [await person.standsOn()];
  while (!isMeant(passed.at(-1) ?? "")) {
    if (passed.length > MOST_STOPS) return passed;
    await person.strikes("Tab");
    const stop = await person.standsOn();
    const isAround = stop.length >= LONGEST_NAME && passed.length > 1;
    passed.push(stop);
    if (isAround && passed.filter((one) => one === stop).length > 1) return passed;
  }
  return undefined;
};

const comesTo = async (person: Person, name: Words): Promise<void> => {
  await person.sees(name);
  const passed =
    (await walk(person, (stop) => isWhole(stop, name))) &&
    (await walk(person, (stop) => isPart(stop, name)));
  if (passed === undefined) return;
  const stops = passed.map((stop) => stop.slice(0, 40)).join(" · ");
  throw new Error(`The Tab key did not lead to “${name}” but to: ${stops}`);
};

const byKey = (person: Person): Partial<Person> => ({
  presses: async (name, role) => {
    await comesTo(person, name);
    await person.strikes(role === "checkbox" || role === "radio" ? "Space" : "Enter");
  },
  types: async (label, text) => {
    await comesTo(person, label);
    for (const character of text) await person.strikes(character);
  },
  enters: async (label, text) => {
    await comesTo(person, label);
    for (const character of text) await person.strikes(character);
    await person.strikes("Enter");
  },
  opensNewTab: async () => withoutMouse(await person.opensNewTab()),
  seesNewTab: async (act) => withoutMouse(await person.seesNewTab(act)),
});

/** Somebody who has no mouse and touches no screen: all that is pressed is walked to by Tab first. */
export const withoutMouse = (person: Person): Person => ({ ...person, ...byKey(person) });
