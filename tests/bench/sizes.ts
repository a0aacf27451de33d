// node tests/support/run.mjs tests/bench/sizes.ts [dist]: what each page of a build weighs.

import { BUDGET, BUDGET_FOR_IT, measurePages, type PageSize } from "./page-sizes.ts";

const LONGEST_LIST = 25;

const row = (...cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) =>
      at === 0 ? String(cell).padEnd(40) : cell.toLocaleString("en").padStart(11),
    )
    .join("");

const most = (sizes: readonly number[]): number => Math.max(0, ...sizes);

const describeLanguage = (language: string, pages: readonly PageSize[]): string => {
  const own = pages.filter((page) => page.language === language);
  const total = own.reduce((sum, { html }) => sum + html, 0);
  const heaviest = own.map(({ html }) => html);
  return row(
    language || "(none)",
    own.length,
    total,
    most(heaviest),
    most(own.map((p) => p.script)),
  );
};

const pages = await measurePages(process.argv[2] ?? "dist", true);
const bySize = pages.toSorted((a, b) => b.html + b.script - a.html - a.script);
const faulty = bySize.filter(({ faults }) => faults.length > 0);
const languages = [...new Set(pages.map(({ language }) => language))].sort();

console.log(
  `Bytes under brotli 11; at most ${BUDGET.html} of HTML, ${BUDGET.script} of script (${BUDGET_FOR_IT.script} for IT)\n`,
);
console.log(row("largest pages", "HTML", "script"));
for (const { page, html, script, faults } of new Set([...bySize.slice(0, LONGEST_LIST), ...faulty]))
  console.log(row(page, html, script), faults.length > 0 ? `  ← ${faults.join(", ")}` : "");
console.log(`\n${row("language", "pages", "HTML", "largest", "script")}`);
for (const language of languages) console.log(describeLanguage(language, pages));

if (pages.length === 0) console.error("\nNo pages: run npm run build first.");
process.exitCode = faulty.length > 0 || pages.length === 0 ? 1 : 0;
