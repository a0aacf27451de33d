// node tests/support/run.mjs tests/bench/grades.ts: how hard the English pages are to read.

import { averageOf, grades, guideGrades, itGuideGrades } from "./reading-grade.ts";

const all = [...grades(), ...guideGrades(), ...itGuideGrades()];
console.log("US school grade (Flesch–Kincaid, product names as one short word)\n");
for (const { page, words, grade } of all.toSorted((a, b) => b.grade - a.grade)) {
  console.log(
    `${page.padEnd(40)}${String(words).padStart(6)} words${grade.toFixed(1).padStart(8)}`,
  );
}
console.log(`${"all pages and guides".padEnd(40)}${averageOf(all).toFixed(1).padStart(20)}\n`);
