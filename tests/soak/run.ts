import { type Life, liveOnce, MOST_CALM_ACTIONS } from "./life.ts";

// npm run soak [-- people]: a thousand people, or so many. SOAK_SEED makes the same ones again.

const PEOPLE = Number(process.argv[2] ?? 1_000);
const SEED = Number(process.env["SOAK_SEED"] ?? Math.trunc(Math.random() * 2 ** 31));

let rejections = 0;
process.on("unhandledRejection", (reason) => {
  rejections += 1;
  console.error(reason);
});

console.log(`seed ${SEED}, ${PEOPLE} people`);
const began = performance.now();
const lives: Life[] = [];
for (let index = 0; index < PEOPLE; index += 1) lives.push(await liveOnce(SEED + index));
const seconds = (performance.now() - began) / 1000;

const spread = (of: (life: Life) => number): string => {
  const sorted = lives.map(of).toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return [0, 0.5, 0.95, 1].map(at).join(" | ");
};

const total = (of: (life: Life) => number): number =>
  lives.reduce((sum, life) => sum + of(life), 0);

console.log(`
| a person | min | median | p95 | max |
|---|---|---|---|---|
| actions | ${spread(({ actions }) => actions)} |
| of them once nothing goes wrong any more (at most ${MOST_CALM_ACTIONS}) | ${spread(({ calmActions }) => calmActions)} |
| events | ${spread(({ story }) => story.length)} |
| requests to Graph | ${spread(({ requests }) => requests)} |
| as many as were allowed: what they did, and the pace of asking again | ${spread(({ allowed }) => allowed)} |
| share of what was allowed, % | ${spread(({ requests, allowed }) => Math.round((100 * requests) / allowed))} |
| largest state, characters | ${spread(({ largestState }) => largestState)} |
| kept on the phone, characters | ${spread(({ largestKept }) => largestKept)} |

${PEOPLE} people, ${total(({ story }) => story.length)} events, ${total(({ requests }) => requests)} requests in ${seconds.toFixed(0)} s.`);

const stuck = lives.filter(({ isDone }) => !isDone);
const over = lives.filter(({ requests, allowed }) => requests > allowed);
const wrong = lives.flatMap(({ problems }) => problems);
console.log(`
Stuck: ${stuck.length}. Over their requests: ${over.length}. Unhandled rejections: ${rejections}. Other findings: ${wrong.length}.`);
for (const { seed, name } of stuck)
  console.log(`stuck: ${name}, SOAK_SEED=${seed} npm run soak -- 1`);
for (const { seed, name } of over)
  console.log(`over: ${name}, SOAK_SEED=${seed} npm run soak -- 1`);
for (const problem of wrong) console.log(problem);
process.exitCode = stuck.length + over.length + wrong.length + rejections > 0 ? 1 : 0;
