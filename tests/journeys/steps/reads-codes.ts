import type { Person } from "../person.ts";
import { itWords } from "./words.ts";

/** A help-desk code into the field of the page for IT, as somebody types it who was read it. */
export const typesCode = async (person: Person, code: string): Promise<void> => {
  await person.types(itWords("start.desk.field.label"), code);
  await person.presses(itWords("start.desk.button"));
};
