import type { Person } from "../journeys/person.ts";

/** Longer than any single thing that a person does or looks for takes. */
const LONGEST_MS = 30_000;

const inTime = async (what: string, done: Promise<unknown>): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser did not get ${what} done`)), LONGEST_MS);
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** A browser that hangs is told by what it was asked, and not by the end of the whole test. */
export const impatient = (person: Person): Person =>
  new Proxy(person, {
    get: (target, name) => {
      const act: unknown = Reflect.get(target, name);
      if (typeof act !== "function") return act;
      return (...given: readonly unknown[]) => {
        const done: unknown = act(...given);
        return done instanceof Promise ? inTime(`${String(name)} ${given.join(", ")}`, done) : done;
      };
    },
  });
