import type { Person } from "../person.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

/** From the step's page: the program that needs one, and what becomes of it. */
export const choosesScanner = async (paul: Person): Promise<void> => {
  await paul.presses(say("app-password.choose.button"));
  await paul.presses(say("apps.program.scanner"), "checkbox");
  await paul.presses(say("apps.answer.sends-password"), "radio");
  await paul.sees(say("apps.verdict.app-password"));
};

/** With the program chosen: to Microsoft's page, where `takes` has the password, and to the last page. */
export const makesAppPassword = async (
  paul: Person,
  takes: (page: Person) => Promise<string>,
): Promise<string> => {
  await paul.presses(say("shell.continue.button"));
  await paul.sees(say("app-password.yours.needed"));
  await paul.sees(say("app-password.paste.scanner"));
  await paul.seesNot(say("app-password.paste.script"));
  const page = await paul.seesNewTab(() => paul.presses(say("app-password.make.link")));
  await page.presses("Add sign-in method");
  await page.presses("App password", "button");
  await page.types("Name", "Office scanner");
  await page.presses("Next", "button");
  const password = await takes(page);
  await page.presses("Done", "button");
  await page.sees("Office scanner");
  await page.leaves();
  await paul.comesBack();
  await paul.presses(say("app-password.made.button"));
  await paul.sees(say("check.ticked"));
  await paul.presses(say("steps.done.button"));
  await paul.sees(say("done.title"));
  return password;
};
