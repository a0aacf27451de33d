import { expect, test } from "vitest";
import type { Call } from "../tenant/calls.ts";
import { openOffice } from "./steps/office.ts";
import { opensSteps } from "./steps/opens-steps.ts";
import { opensSecurityInfo, pairsByLink } from "./steps/pairs.ts";
import { signsIn } from "./steps/signs-in.ts";
import { filled, wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const methodCalls = (): readonly Call[] =>
  office
    .tenant()
    .calls()
    .filter(({ path }) => path.endsWith("/methods"));

test("theo is told calmly while Microsoft is busy, broken or hidden, and then goes on", async () => {
  const theo = await office.arrives();
  theo.allows(/status of (?:429|503) .*\/demo\/graph\//);
  await theo.opens("/en/sign-in");
  await signsIn(theo, "theo");
  await theo.sees(say("fault.throttled.title"));
  await theo.sees(say("install.lead"));
  await theo.looksAway();
  await theo.comesBack();

  await theo.sees(say("fault.unavailable.title"));
  const [throttled, next] = methodCalls();
  expect(Number(next?.at) - Number(throttled?.at)).toBeGreaterThanOrEqual(2_000);

  await theo.presses(say("fault.retry.button"));
  await theo.sees(say("fault.intercepted.title"));
  await theo.presses(say("fault.retry.button"));
  await expect.poll(() => methodCalls().length).toBe(4);
  await theo.sees(say("fault.intercepted.title"));
  await theo.presses(say("fault.retry.button"));
  await theo.seesNot(say("fault.intercepted.title"));

  await theo.presses(say("install.have.button"));
  const page = await opensSecurityInfo(theo);
  await pairsByLink(page);
  await page.leaves();
  await theo.comesBack();
  await theo.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
  expect(methodCalls().length).toBeLessThan(9);
});

test("theo can do every step while Microsoft does not answer", async () => {
  const theo = await office.arrives();
  theo.allows(/status of (?:429|503) .*\/demo\/graph\//);
  await theo.opens("/en/sign-in");
  await signsIn(theo, "theo");
  await theo.sees(say("fault.throttled.title"));
  await theo.presses(say("install.have.button"));
  await theo.sees(say("scan.phone.lead"));
  await theo.presses(say("scan.approve.link"));
  await theo.sees(say("approve.lead"));
  await opensSteps(theo);
  await theo.presses(say("steps.backup.title"));
  await theo.presses(say("backup.skip.button"));
  await theo.sees(say("done.open.title"));
});
