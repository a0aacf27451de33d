import type { Person } from "../person.ts";

type Given = { readonly country: string; readonly digits: string };

/** On Microsoft's page: a phone number, by default one that ends in 23. */
export const addsPhoneNumber = async (
  page: Person,
  { country, digits }: Given = { country: "+44", digits: "7700900123" },
): Promise<void> => {
  await page.presses("Add sign-in method");
  await page.presses("Phone", "button");
  await page.types("Country code", country);
  await page.types("Phone number", digits);
  await page.presses("Next", "button");
  await page.types("Enter code", "123456");
  await page.presses("Next", "button");
  await page.sees("Phone number added");
  await page.presses("Done", "button");
  await page.sees(`${country} ${digits}`);
};
