import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createPeople } from "../support/people.ts";
import { openFaultyHost } from "./faults/faulty-host.ts";
import type { Trouble } from "./faults/troubles.ts";
import { dist } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");

/** Runs in the page: what can be read may still wait to be drawn. */
const notePicture = (): void => {
  new PerformanceObserver(() => localStorage.setItem("drawn", "yes")).observe({
    type: "paint",
    buffered: true,
  });
};

/** All but the main link and what follows it; then nothing comes, and nothing ends. */
const mostOfScan: Trouble = (_request, response) => {
  const page = readFileSync(join(dist, "en/scan.html"), "utf8");
  const [most] = page.split('<div class="actions">');
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.write(most);
};

test("a page that stalls on its way is shown as far as it has come", async () => {
  const host = await openFaultyHost(dist);
  const people = await createPeople();
  const person = await people.arrives({ origin: host.origin, takesWorkers: false });
  await person.carries(notePicture);
  host.fails([{ path: /^\/en\/scan$/, as: mostOfScan }]);
  // It is never done; the phone is put away in the end.
  const opening = person.opens("/en/scan").catch(() => undefined);
  await person.sees(say("scan.phone.lead"));
  await expect.poll(async () => (await person.kept())["drawn"], { timeout: 20_000 }).toBe("yes");
  await people.leave();
  await opening;
  await host.goesDown();
});
