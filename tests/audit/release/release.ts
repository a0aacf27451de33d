import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsIn } from "../../journeys/steps/words.ts";
import { createChromiumPeople } from "../../support/chromium-person.ts";
import type { Audit, Outcome } from "../audit.ts";
import { SERVER_NEEDS } from "../hosts/servers.ts";
import { type Box, openBox } from "./debian-box.ts";
import { blocksUnder } from "./readme.ts";

const say = wordsIn("en");
const ORGANISATION = "Northgate College";

const makeRelease = (target: string, version?: string): string => {
  const entry = ["tests/support/run.mjs", "app/build/release/release.ts", target];
  const env = { ...process.env, ...(version && { APP_VERSION: version }) };
  execFileSync(process.execPath, entry, { stdio: ["ignore", "ignore", "pipe"], env });
  const { name, version: own } = JSON.parse(readFileSync("package.json", "utf8"));
  return join(target, `${name}-${version ?? own}.tar.gz`);
};

/** What a person finds there: the organisation, the first step, and all of it without a network. */
const visit = async ({ address }: Box): Promise<readonly string[]> => {
  const people = await createChromiumPeople({ args: ["--ignore-certificate-errors"] });
  try {
    const person = await people.arrives({ origin: new URL(address).origin });
    person.allows(/ERR_(?:CONNECTION_REFUSED|INTERNET_DISCONNECTED)/);
    await person.opens("/?utm_source=mail");
    await person.sees(say("start.lead"));
    await person.sees(ORGANISATION);
    await person.sees(say("shell.offline.status"));
    await person.goesOffline();
    await person.opens("/en/backup");
    await person.sees(say("backup.note"));
    return person.troubles();
  } finally {
    await people.leave();
  }
};

const scriptIn = async (box: Box): Promise<string> =>
  /src="\/(assets\/main-[\w-]+\.js)"/.exec((await box.asks("en/")).text)?.[1] ?? "no script";

const isServed = async (box: Box, path: string): Promise<boolean> =>
  (await box.asks(path)).status === 200;

const walkThrough = async (box: Box, room: string): Promise<Outcome> => {
  const findings: string[] = [];
  const expect = (isTrue: boolean, sentence: string): void => {
    if (!isTrue) findings.push(sentence);
  };
  const first = makeRelease(join(room, "one"));
  const again = makeRelease(join(room, "again"));
  expect(readFileSync(first).equals(readFileSync(again)), "the same commit gives other bytes");

  const [unpack, stamp, ...rest] = blocksUnder("From a release to nginx, step by step");
  if (unpack === undefined || stamp === undefined) throw new Error("the README lacks a step");
  box.has(first, "second-step-0.1.0.tar.gz");
  await box.types(unpack);
  const securityContact = "mailto:security@northgate.example";
  const config = JSON.stringify({ organisation: { name: ORGANISATION }, securityContact });
  writeFileSync(join(room, "box/srv/config.json"), config);
  for (const block of [stamp, ...rest]) await box.types(block);
  findings.push(...(await visit(box)));
  const old = await scriptIn(box);
  expect(await isServed(box, ".well-known/security.txt"), "nobody is told whom to tell");
  expect(await isServed(box, "en/it/guide/hosting"), "the guide for IT is not served");

  const [update, back] = blocksUnder("Updating a hosted copy, and going back");
  if (update === undefined || back === undefined) throw new Error("the README lacks an update");
  box.has(makeRelease(join(room, "two"), "0.2.0"), "second-step-0.2.0.tar.gz");
  await box.types(update);
  findings.push(...(await visit(box)));
  const fresh = await scriptIn(box);
  expect(fresh !== old, "the update serves the old script");
  expect(await isServed(box, old), "a page of the old version loses its scripts");

  await box.types(back);
  findings.push(...(await visit(box)));
  expect((await scriptIn(box)) === old, "going back does not bring the old version");
  return { looked: 3, findings };
};

const run = async (): Promise<Outcome> => {
  const room = mkdtempSync(join(tmpdir(), "second-step-release-"));
  const inside = join(room, "box");
  mkdirSync(inside);
  execFileSync("chmod", ["755", room]);
  const box = await openBox(inside);
  try {
    return await walkThrough(box, room);
  } finally {
    await box.leave();
    rmSync(room, { recursive: true, force: true });
  }
};

export const RELEASE: Audit = {
  name: "release",
  what: "from a release to the running app on nginx, updated and back, by the README alone",
  needs: SERVER_NEEDS,
  run,
};
