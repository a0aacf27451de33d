import type { Person, PersonOptions } from "../person.ts";
import type { Office } from "./office.ts";

/** The help desk’s number in the demo’s config. */
export const PHONE = "+44 20 7946 0123";

/** The page for emergencies, with the help desk on it. */
export const opensRescue = async (
  office: Office,
  options: Partial<PersonOptions> = {},
  tag = "en",
): Promise<Person> => {
  const person = await office.arrives(options);
  await person.opens(`/${tag}/rescue`);
  // By then the config is here, and with it the help desk.
  await person.sees("Contoso");
  return person;
};
