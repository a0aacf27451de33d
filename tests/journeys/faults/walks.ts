import { givesPassword, opensSignIn } from "../steps/signs-in.ts";
import { wordsIn } from "../steps/words.ts";
import type { Walk } from "./cells.ts";
import { HURRY } from "./hurry.ts";

const say = wordsIn("en");

export const opens =
  (path: string): Walk =>
  ({ person }) =>
    person.opens(path);

export const presses =
  (key: string): Walk =>
  ({ person }) =>
    person.presses(say(key));

/** Opens a page and waits until all of it is there. */
export const hasOpened =
  (path: string): Walk =>
  async ({ person }) => {
    await person.opens(path);
    await person.sees("Contoso");
    await person.settles();
  };

export const signsInAs =
  (name: string): Walk =>
  async ({ person }) => {
    await person.opens("/en/sign-in");
    await opensSignIn(person);
    await givesPassword(person, name);
  };

/** Signed in, and on the page where the app on the phone is connected. */
export const waitsToPair =
  (name: string): Walk =>
  async (scene) => {
    await signsInAs(name)(scene);
    await scene.person.sees(say("scan.phone.lead"));
    await scene.person.sees(say("check.waiting"));
  };

export const inTurn =
  (...walks: readonly Walk[]): Walk =>
  async (scene) => {
    for (const walk of walks) await walk(scene);
  };

/** Longer than people look for words that come at once. */
const TURNS = 3;

/** Waits for what only the end of a long wait brings. */
export const waitsFor =
  (key: string): Walk =>
  async ({ person }) => {
    for (let turn = 1; turn < TURNS; turn += 1) {
      const isThere = await person.sees(say(key)).then(
        () => true,
        () => false,
      );
      if (isThere) return;
    }
    await person.sees(say(key));
  };

/** However long it takes, it is over soon. */
export const hurried =
  (walk: Walk): Walk =>
  async (scene) => {
    await scene.person.strikes(HURRY);
    await walk(scene);
    await scene.person.strikes(HURRY);
  };
