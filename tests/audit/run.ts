// npm run audit [-- name …]: everything on everything. A name picks one audit.

import type { Audit, Outcome } from "./audit.ts";
import { AUDITS } from "./audits.ts";
import { installPackages, missingPackages } from "./debian.ts";

const wanted = process.argv.slice(2);
const chosen = AUDITS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

/** An audit that breaks down has found something, too. */
const perform = async ({ run, needs }: Audit): Promise<Outcome> => {
  const missing = missingPackages(needs);
  if (missing.length > 0) {
    return { looked: 0, findings: [`not run: it needs Debian's ${missing.join(", ")}`] };
  }
  try {
    return await run();
  } catch (thrown) {
    const told = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { looked: 0, findings: [`broke down: ${told}`] };
  }
};

const row = (name: string, { looked, findings }: Outcome, seconds: number): string =>
  `${name.padEnd(16)}${String(looked).padStart(8)} looked at${String(findings.length).padStart(6)} found${seconds.toFixed(0).padStart(6)} s`;

installPackages(missingPackages(chosen.flatMap(({ needs }) => needs)));

const rows: string[] = [];
let found = 0;
for (const audit of chosen) {
  console.log(`\n${audit.name}: ${audit.what}`);
  const startedMs = Date.now();
  const outcome = await perform(audit);
  for (const finding of outcome.findings) console.log(`  ${finding}`);
  rows.push(row(audit.name, outcome, (Date.now() - startedMs) / 1000));
  found += outcome.findings.length;
}

console.log(`\n${rows.join("\n")}`);
if (chosen.length === 0) {
  console.error(`No audit of that name: ${AUDITS.map(({ name }) => name).join(", ")}`);
}
process.exit(found > 0 || chosen.length === 0 ? 1 : 0);
