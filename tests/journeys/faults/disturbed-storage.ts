import type { Person } from "../person.ts";
import type { Walk } from "./cells.ts";

/** Does something to the storage, once, before the page that is opened next reads it. */
export const disturbs = (person: Person, change: string): Promise<void> => {
  const mark = JSON.stringify(change);
  return person.carries(
    `if (sessionStorage.getItem("faults.found") !== ${mark}) { ${change}; sessionStorage.setItem("faults.found", ${mark}); }`,
  );
};

export const finds =
  (change: string): Walk =>
  ({ person }) =>
    disturbs(person, change);
