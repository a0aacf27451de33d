import type { Person, PersonOptions } from "../person.ts";
import type { Office } from "./office.ts";
import { type Say, wordsIn } from "./words.ts";

const english = wordsIn("en");

/** The step about the backup, in full. */
export const opensBackup = async (
  office: Office,
  options: Omit<PersonOptions, "origin"> = {},
  language = "en",
): Promise<Person> => {
  const person = await office.arrives({ language: "en-GB", ...options });
  await person.opens(`/${language}/backup`);
  await person.settles();
  return person;
};

/** Types, and then goes on to something else. */
export const writesNumber = async (
  person: Person,
  text: string,
  say: Say = english,
): Promise<void> => {
  await person.enters(say("backup.number.field.label"), text);
};
