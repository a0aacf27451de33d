import { appendFileSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPeople } from "../../support/people.ts";
import type { People, Words } from "../person.ts";
import { dist } from "../steps/office.ts";
import { wordsIn } from "../steps/words.ts";
import type { Cell, Row, Said, Scene } from "./cells.ts";
import { openFaultyHost } from "./faulty-host.ts";
import { HURRY, hurries, STILL } from "./hurry.ts";

/** `FAULTS=all` walks every cell, as the audit does; otherwise the cheap ones are. */
const isAll = process.env["FAULTS"] === "all";

/** Where the audit reads what came of each cell. */
const report = process.env["FAULTS_REPORT"];

const say = wordsIn("en");

const wordsOf = (said: Said): Words => (typeof said === "string" ? say(said) : said);

const LONGEST_MS = 120_000;

/** A step that is done before anything goes wrong; to the end it has to stay done. */
const earnsTick = async ({ person }: Scene): Promise<void> => {
  await person.opens("/en/install");
  await person.presses(say("install.have.button"));
  await person.sees(say("scan.button"));
};

const isTickKept = async ({ person }: Scene): Promise<boolean> =>
  /"install":"done"/.test((await person.kept())["second-step"] ?? "");

/** However long the page stays open, it comes to rest. */
const comesToRest = async ({ person }: Scene): Promise<void> => {
  await person.strikes(HURRY);
  await expect
    .poll(async () => (await person.kept())[STILL], { timeout: LONGEST_MS, interval: 250 })
    .toBe("yes");
  await person.strikes(HURRY);
};

const walkCell = async (family: string, cell: Cell, scene: Scene): Promise<Row> => {
  const { person, host } = scene;
  const { way, mended, most } = cell;
  if (cell.isFromStart) host.fails(cell.fails);
  await earnsTick(scene);
  await cell.before?.(scene);
  if (!cell.isFromStart) host.fails(cell.fails);
  await cell.walk(scene);
  for (const key of cell.words) await person.sees(say(key));
  if (cell.takesTicks !== true) {
    await comesToRest(scene);
    expect(await isTickKept(scene), "the tick is kept").toBe(true);
  }
  const asked = host.asked();
  expect(asked, "requests that met the fault").toBeLessThanOrEqual(most);
  await person.presses(wordsOf(way.press));
  await person.sees(wordsOf(way.sees));
  if (mended !== undefined) {
    host.fails();
    if (mended.press !== undefined) await person.presses(wordsOf(mended.press));
    await person.sees(wordsOf(mended.sees));
  }
  if (cell.takesTicks !== true) expect(await isTickKept(scene), "the tick is kept").toBe(true);
  // What a fault writes to the console is the browser's; what a script throws is ours.
  expect(person.troubles().filter((line) => line.startsWith("uncaught"))).toEqual([]);
  const ticks = cell.takesTicks === true ? "taken" : "kept";
  const { what, where, words } = cell;
  return { family, what, where, words, way: String(way.press), ticks, asked, most };
};

/** Walks the cells of one family of faults, each with a host and a phone of its own. */
export const walkCells = (
  family: string,
  cells: readonly Cell[],
  launch: LaunchOptions = {},
): void => {
  const walked = cells.filter(({ isCheap }) => isAll || isCheap);
  if (walked.length === 0) return;
  let people: People;

  beforeAll(async () => {
    people = await createPeople(launch);
  }, 60_000);

  afterAll(() => people?.leave());

  describe(family, () => {
    test.each(walked)(
      "$where: $what",
      async (cell) => {
        const host = await openFaultyHost(dist);
        const person = await people.arrives({
          takesWorkers: false,
          quirk: hurries,
          ...cell.phone,
          origin: host.origin,
        });
        try {
          const row = await walkCell(family, cell, { person, host });
          if (report !== undefined) appendFileSync(report, `${JSON.stringify(row)}\n`);
        } finally {
          await person.leaves();
          await host.goesDown();
        }
      },
      LONGEST_MS,
    );
  });
};
