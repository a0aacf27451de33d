import type { Person } from "../person.ts";

/** On Microsoft's page: a phone number that ends in 23. */
export const addsPhoneNumber = async (page: Person): Promise<void> => {
  await page.presses("Add sign-in method");
  await page.presses("Phone", "button");
  await page.types("Country code", "+44");
  await page.types("Phone number", "7700 900123");
  await page.presses("Next", "button");
  await page.types("Enter code", "123456");
  await page.presses("Next", "button");
  await page.sees("Phone number added");
  await page.presses("Done", "button");
  await page.sees("+44 7700900123");
};
