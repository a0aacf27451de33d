/** Cells of the matrix that a journey of their own proves already. */
export type Proven = {
  readonly what: string;
  readonly where: string;
  /** Below `tests/journeys`. */
  readonly file: string;
  /** The test, or the group of tests, by what it is called there. */
  readonly test: string;
};

const row = (what: string, where: string, file: string, test: string): Proven => ({
  what,
  where,
  file,
  test,
});

export const PROVEN: readonly Proven[] = [
  row(
    "no network",
    "scan, install, sign-in, lost phone",
    "no-network.test.ts",
    "%s says so in its own room, and takes it back",
  ),
  row(
    "no network",
    "leaving for Microsoft",
    "no-network.test.ts",
    "stays here, says why, and takes it back once there is one; nobody leaves unasked",
  ),
  row(
    "no network",
    "signing out",
    "no-network.test.ts",
    "a sign-out without a network stays here too, and finds the person signed in still",
  ),
  row(
    "no host",
    "every page, once it is kept",
    "offline.test.ts",
    "every page opens, whatever its query, and on reload",
  ),
  row(
    "429, 503, half an answer, a hotel’s page",
    "Graph, in a row",
    "busy-microsoft.test.ts",
    "theo is told calmly while Microsoft is busy, broken or hidden, and then goes on",
  ),
  row(
    "no consent",
    "token for the methods",
    "steps/demo-people.ts",
    "fay, whose admin has not consented",
  ),
  row(
    "stopped by the person",
    "at Microsoft",
    "failures.test.ts",
    "was stopped by the person: nothing is wrong, and signing in again works",
  ),
  row(
    "tab killed",
    "at Microsoft",
    "failures.test.ts",
    "lost its way when the phone threw the tab away on the sign-in page",
  ),
  row(
    "no way back",
    "at Microsoft",
    "failures.test.ts",
    "ends on Microsoft’s page ($way): going back, people are asked and answered",
  ),
  row(
    "another build on the host",
    "pieces of the page",
    "gone-pieces.test.ts",
    "leads on by its links, and keeps what was ticked",
  ),
  row(
    "another build on the host",
    "signing in",
    "gone-pieces.test.ts",
    "signs people in at the second press, and never says that they are offline",
  ),
  row(
    "404 for good",
    "MSAL",
    "gone-pieces.test.ts",
    "a build that lacks a piece for good is loaded afresh once, and says that it failed",
  ),
  row(
    "a hotel’s page, 500",
    "what the worker keeps",
    "ill-host.test.ts",
    "is never kept, and the guide is once it is well again",
  ),
  row(
    "no room",
    "what the worker keeps",
    "no-room.test.ts",
    "has it with a network, all of it, and no half of it without",
  ),
  row("no room", "ticks", "no-room.test.ts", "says so once, and the guide goes on"),
  row(
    "caches thrown away",
    "between two visits",
    "no-room.test.ts",
    "is kept again when the guide is opened again",
  ),
  row(
    "worker withdrawn",
    "a later visit",
    "withdrawn.test.ts",
    "a version that is withdrawn leaves the phone, and the marks stay",
  ),
  row(
    "old worker",
    "a second tab",
    "update.test.ts",
    "leaves a second tab alone, which goes on with what it has until it is wanted there",
  ),
  row(
    "old sets, several builds missed",
    "a later visit",
    "update.test.ts",
    "is offered after several that were missed, and old sets go",
  ),
  row(
    "sign-in over",
    "a step",
    "coming-back.test.ts",
    "is asked for again in the step itself, and comes back to it",
  ),
  row("no JavaScript", "every page", "without-script.test.ts", "every page can be read"),
  row(
    "no JavaScript",
    "all steps",
    "without-script.test.ts",
    "the main links lead through all steps",
  ),
  row(
    "config.json broken, wrong types",
    "all steps",
    "config.test.ts",
    "leaves a guide that staff can follow to the end",
  ),
  row(
    "config.json broken",
    "page about the app",
    "config.test.ts",
    "is told to IT on the page about the app",
  ),
  row(
    "camera refused",
    "barcode",
    "barcode.test.ts",
    "that was refused says how to allow it, and a picture works all the same",
  ),
  row(
    "no network",
    "barcode",
    "barcode.test.ts",
    "without a network, a text and a picture are told for what they are",
  ),
  row(
    "connection lost",
    "numbering plans",
    "phone-number.test.ts",
    "where the numbers of the world cannot be fetched",
  ),
  row(
    "clock ten minutes off",
    "check of the phone",
    "check.test.ts",
    "whose clock is ten minutes off says so, and how to mend it",
  ),
];
