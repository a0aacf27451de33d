import { expect, test } from "vitest";
import type { Person } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import { opensSecurityInfo, pairsByLink } from "../steps/pairs.ts";
import { signsIn } from "../steps/signs-in.ts";
import { wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

/** What the app keeps was written three weeks ago. */
const letsWeeksPass = (person: Person): Promise<void> =>
  person.carries(() => {
    if (!location.protocol.startsWith("http")) return;
    const kept = JSON.parse(localStorage.getItem("second-step") ?? "{}");
    if (kept.facts === undefined) return;
    kept.facts.asOf = Date.now() - 21 * 86_400_000;
    localStorage.setItem("second-step", JSON.stringify(kept));
  });

const comesBackToNews = async (): Promise<Person> => {
  const omar = await office.arrives();
  await omar.opens("/en/sign-in");
  await signsIn(omar, "omar");
  await omar.sees(say("backup.note"));
  // Somebody at another device adds a phone.
  const other = await office.arrives();
  await other.opens("/en/sign-in");
  await signsIn(other, "omar");
  await other.sees(say("backup.note"));
  await pairsByLink(await opensSecurityInfo(other));
  await letsWeeksPass(omar);
  await omar.opens("/en/");
  await omar.sees(say("unasked.question"));
  await omar.sees("Authenticator on iPhone 15");
  return omar;
};

test("a phone that was added since is asked about, and settled by a yes", async () => {
  const omar = await comesBackToNews();
  expect(await omar.axe()).toEqual([]);
  await omar.presses(say("unasked.mine"));
  await omar.seesNot(say("unasked.question"));
});

test("a phone of somebody else stays in view with what to do, until it is gone", async () => {
  const omar = await comesBackToNews();
  await omar.presses(say("unasked.not-mine"));
  await omar.sees(say("unasked.alarm"));
  expect(await omar.axe()).toEqual([]);
  await omar.reloads();
  await omar.sees(say("unasked.alarm"));
  await omar.opens("/en/scan");
  const page = await opensSecurityInfo(omar);
  await page.presses(/Delete .*iPhone 15/, "button");
  await page.seesNot("iPhone 15");
  await omar.comesBack();
  await omar.opens("/en/");
  await omar.seesNot(say("unasked.alarm"));
});
