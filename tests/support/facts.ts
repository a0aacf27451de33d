// npm run facts: what the app claims of Microsoft's side, the oldest check first, and what would
// have to be read again if it changed.

import { readFileSync } from "node:fs";
import type { LabelFile } from "../../app/build/labels.ts";
import type { Claim } from "../../app/domain/claims/claim.ts";
import { CLAIMS } from "../../app/domain/claims/claims.ts";
import { formatClaim } from "../../app/domain/claims/format-claim.ts";
import { daysUntil } from "../../app/domain/dates.ts";
import { numbersOf } from "../../app/domain/errors/error-numbers.ts";
import { ERRORS } from "../../app/domain/errors/errors.ts";
import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { listUses } from "./claim-uses.ts";

const uses = listUses(".");
const today = new Date().toISOString().slice(0, 10);

const byAge = <Dated extends { readonly checked: string }>(all: readonly Dated[]): Dated[] =>
  all.toSorted((a, b) => a.checked.localeCompare(b.checked));

const describeAge = (checked: string): string => `${checked} (${daysUntil(today, checked)} days)`;

const describeClaim = (claim: Claim): readonly string[] => {
  const own = uses.filter(({ id }) => id === claim.id);
  const doubt = claim.isConfirmed ? "" : "  NOT CONFIRMED";
  return [
    `${describeAge(claim.checked)}  ${claim.id}: ${formatClaim(claim, "en")}${doubt}`,
    `    source  ${claim.source}`,
    ...own.map(({ kind, at }) => `    ${kind.padEnd(7)} ${at}`),
    ...(own.length === 0 ? ["    nobody uses it"] : []),
  ];
};

const readLabels = (language: string) => {
  const file = `locales/${language}/labels.json`;
  const labels = JSON.parse(readFileSync(file, "utf8")) as LabelFile;
  return Object.entries(labels).map(([key, entry]) => ({ key, language, ...entry }));
};

const claims = byAge(CLAIMS);
const labels = byAge(LANGUAGE_TAGS.flatMap(readLabels));
const unused = CLAIMS.filter(({ id }) => !uses.some((use) => use.id === id));

console.log(`Claims, the oldest check first (today is ${today})\n`);
for (const claim of claims) console.log(`${describeClaim(claim).join("\n")}\n`);

console.log("Labels of Microsoft’s screens\n");
for (const { key, language, label, confidence, checked, source } of labels) {
  console.log(`${describeAge(checked)}  ${language} ${key}: ${label}  ${confidence}`);
  console.log(`    source  ${source}`);
}

console.log("\nMessages that are explained\n");
for (const { id, shown, checked, source, isConfirmed } of byAge(ERRORS)) {
  console.log(`${describeAge(checked)}  ${id}: ${shown}${isConfirmed ? "" : "  NOT CONFIRMED"}`);
  console.log(`    source  ${[source, ...numbersOf(id)].join(", ")}`);
}

console.log(
  `\n${claims.length} claims, ${claims.filter(({ isConfirmed }) => !isConfirmed).length} not ` +
    `confirmed, ${unused.length} that nobody uses; ${labels.length} labels; ` +
    `${ERRORS.length} messages.`,
);
