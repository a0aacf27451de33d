import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPeople } from "../support/people.ts";
import type { People } from "./person.ts";
import { openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
let people: People;
let withdrawn: string;

beforeAll(async () => {
  people = await createPeople();
  withdrawn = mkdtempSync(join(tmpdir(), "second-step-withdrawn-"));
  cpSync(dist, withdrawn, { recursive: true });
  cpSync(join(dist, "sw-withdraw.js"), join(withdrawn, "sw.js"));
});

afterAll(async () => {
  await people?.leave();
  rmSync(withdrawn, { recursive: true, force: true });
});

test("a version that is withdrawn leaves the phone, and the marks stay", async () => {
  const host = await openHost(dist);
  const person = await people.arrives({ origin: host.origin });
  await person.opens("/en/install");
  await person.sees(say("shell.offline.status"));
  await person.presses(say("install.have.button"));
  await person.sees(say("scan.phone.title"));
  host.serves(withdrawn);
  await person.reloads();
  // The worker goes without a word; the page is told that another one has come and gone.
  await person.sees(say("shell.update.lead"));
  await host.goesDown();
  person.allows(/ERR_CONNECTION_REFUSED/);
  await expect(person.opens("/en/backup")).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await host.comesBack();
  const again = await person.opensNewTab();
  await again.opens("/en/");
  await again.sees(say("start.notice.back"));
  expect(person.troubles()).toEqual([]);
  await person.leaves();
  await host.goesDown();
});
