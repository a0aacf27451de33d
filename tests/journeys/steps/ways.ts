import type { Person } from "../person.ts";

/** Opens what went wrong and reads what to do. */
export const asks = async (person: Person, title: string, answer: string): Promise<void> => {
  await person.presses(title, "summary");
  await person.sees(answer);
};
