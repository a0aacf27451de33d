import type { Person } from "../person.ts";
import { type Say, wordsIn } from "./words.ts";

const english = wordsIn("en");

export const addressOf = (name: string): string => `${name}@contoso.example`;

/** Gives name and password on the pretend sign-in page that is open. */
export const givesPassword = async (
  person: Person,
  name: string,
  failAs?: RegExp,
): Promise<void> => {
  await person.types("Email", addressOf(name));
  await person.types("Password", "demo");
  if (failAs !== undefined) await person.chooses("Fail as", failAs);
  await person.presses("Sign in", "button");
};

/** From the app's sign-in page to the pretend one. */
export const opensSignIn = async (person: Person, say: Say = english): Promise<void> => {
  await person.sees(say("sign-in.title"));
  await person.presses(say("sign-in.button"));
  await person.sees("Fail as");
};

/** Opens the app and signs in. */
export const comesAs = async (person: Person, name: string): Promise<Person> => {
  await person.opens("/en/sign-in");
  await signsIn(person, name);
  return person;
};

/** From the app's sign-in page through the pretend one and back. */
export const signsIn = async (person: Person, name: string, say: Say = english): Promise<void> => {
  await opensSignIn(person, say);
  await givesPassword(person, name);
};
