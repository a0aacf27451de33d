import { expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

test("a secret in the search field is taken out, and neither kept nor in the address", async () => {
  const person = await office.arrives();
  await person.opens("/en/help");
  await person.settles();
  await person.types(say("help.search.label"), "123456");
  await person.sees(say("explain.secret.title"));
  expect(await person.finds(say("help.search.label"))).toBe("");
  // Typed letter by letter, a link is known as one by its beginning.
  await person.types(say("help.search.label"), "otpauth:");
  await person.sees(say("explain.secret.lead"));
  expect(await person.finds(say("help.search.label"))).toBe("");
  expect(JSON.stringify(await person.kept())).not.toMatch(/123456|otpauth/);
  expect(person.address()).toBe("/en/help");
  expect(await person.axe()).toEqual([]);
});
