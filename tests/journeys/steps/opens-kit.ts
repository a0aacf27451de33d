import { formatItPath } from "../../../app/domain/it-pages.ts";
import type { Person } from "../person.ts";
import { itWords } from "./words.ts";

/** The words of the kit's page. */
export const sayOfKit = (key: string): string => itWords(`kit.${key}`);

/** The kit with everything there, in a tab that has nothing more to fetch. */
export const opensKit = async (it: Person): Promise<void> => {
  await it.opens(formatItPath("kit"));
  await it.sees("Contoso");
  await it.settles();
  await it.types(sayOfKit("basics.address.label"), "https://setup.contoso.example/");
};
