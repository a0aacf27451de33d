import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPeople } from "../support/chromium-person.ts";
import type { People } from "./person.ts";
import { openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
let people: People;
let next: string;

/** The same app, a version later. */
const buildNext = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "second-step-next-"));
  execFileSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", folder], {
    env: { ...process.env, NODE_ENV: "production", APP_VERSION: "0.2.0-next" },
    stdio: "pipe",
  });
  return folder;
};

beforeAll(async () => {
  next = buildNext();
  people = await createPeople();
}, 120_000);

afterAll(async () => {
  await people?.leave();
  rmSync(next, { recursive: true, force: true });
});

describe("a new version", () => {
  test("is offered, let in by a press, and shows the same step again", async () => {
    const host = await openHost(dist);
    const person = await people.arrives({ origin: host.origin });
    await person.opens("/en/install");
    await person.sees(say("shell.offline.status"));
    await person.presses(say("install.have.button"));
    await person.sees(say("scan.phone.title"));
    host.serves(next);
    await person.reloads();
    await person.sees(say("shell.update.lead"));
    await person.seesNot("0.2.0-next");
    await person.presses(say("shell.update.button"));
    await person.seesNot(say("shell.update.lead"));
    expect(person.address()).toBe("/en/scan");
    await person.presses(say("shell.menu.about.link"));
    await person.sees("0.2.0-next");
    await person.presses(say("shell.menu.steps.link"));
    await person.sees(say("start.notice.back"));
    expect(person.troubles()).toEqual([]);
    await person.leaves();
    await host.goesDown();
  });

  test("leaves a second tab alone, which goes on with what it has", async () => {
    const host = await openHost(dist);
    const person = await people.arrives({ origin: host.origin });
    await person.opens("/en/scan");
    await person.sees(say("shell.offline.status"));
    const second = await person.opensNewTab();
    await second.opens("/en/backup");
    await second.sees(say("backup.note"));
    host.serves(next);
    await person.reloads();
    await person.sees(say("shell.update.lead"));
    await person.presses(say("shell.update.button"));
    await person.seesNot(say("shell.update.lead"));
    await second.sees(say("backup.note"));
    await second.presses(say("shell.menu.about.link"));
    await second.sees(say("about.lead"));
    expect(person.troubles()).toEqual([]);
    await person.leaves();
    await host.goesDown();
  });
});
