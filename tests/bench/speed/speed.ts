// node tests/support/run.mjs tests/bench/speed/speed.ts [rounds] [dist]: the built app beside a
// hand-written page with the same first screen, in the same run.

import { launchChromium, wholeChromium } from "../../support/chromium.ts";
import type { Series } from "./figures.ts";
import { floorOf } from "./floor-of.ts";
import { gaugeMachine } from "./gauge.ts";
import { describeVerdict, isMissed, judge, type Measurements } from "./musts.ts";
import { CPU_SLOWDOWN, PROFILES } from "./profiles.ts";
import { TRUSTING } from "./sites.ts";
import { type Measured, openLaboratory, type Subject } from "./subjects.ts";
import { describeNetwork } from "./table.ts";

const [rounds = "15", dist = "dist"] = process.argv.slice(2);

const added = (series: Series | undefined, measured: Measured): Series =>
  measured.kind === "load"
    ? { kind: "loads", loads: [...(series?.kind === "loads" ? series.loads : []), measured.load] }
    : { kind: "changes", ms: [...(series?.kind === "changes" ? series.ms : []), measured.ms] };

/** Each subject once in each round, so that whatever else the machine does hits all of them. */
const measureAll = async (subjects: readonly Subject[]): Promise<Measurements> => {
  const all = new Map(PROFILES.map(({ name }) => [name, new Map<string, Series>()]));
  for (let round = 0; round < Number(rounds); round += 1)
    for (const profile of PROFILES)
      for (const { name, measure } of subjects) {
        const rows = all.get(profile.name);
        rows?.set(name, added(rows.get(name), await measure(profile)));
      }
  return all;
};

const browser = await launchChromium({ ...wholeChromium(), args: [TRUSTING] });
const laboratory = await openLaboratory(browser, dist);
const workMs = await gaugeMachine(browser);
const measured = await measureAll(laboratory.subjects);
await laboratory.close();

console.log(
  `Chromium ${browser.version()}, a processor ${CPU_SLOWDOWN} times as slow; medians of ${rounds} interleaved rounds (least–most), and how many times the hand-written page with the same first screen; 200 000 numbers are sorted in ${workMs.toFixed(0)} ms here`,
);
for (const [network, rows] of measured)
  console.log(`\n${network}\n${describeNetwork(rows, floorOf)}`);
const verdicts = judge(measured);
console.log(`\n${verdicts.map(describeVerdict).join("\n")}`);
await browser.close();
process.exit(verdicts.some(isMissed) ? 1 : 0);
