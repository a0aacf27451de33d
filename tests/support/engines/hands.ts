import type { Role, Words } from "../../journeys/person.ts";
import { chordOf } from "./actions.ts";
import { ask, asked } from "./ask.ts";
import type { Aim } from "./in-page/aim.ts";
import { type Look, lookFor, lookUntil, waitForLoad } from "./patience.ts";
import type { Point, Tab } from "./tab.ts";

const pointOf = (aim: Aim | undefined): Look<Point> =>
  aim?.kind === "point" ? { found: aim } : { why: aim?.why ?? "there is no page" };

/** Presses where there is something to press; a press that the page slipped away from is done again. */
const clickOn = (tab: Tab, what: string, aim: () => Promise<Look<Point | "chosen">>) =>
  lookFor(tab, what, async () => {
    const aimed = await aim();
    if (!("found" in aimed) || aimed.found === "chosen") return aimed;
    const before = tab.loads();
    await tab.click(aimed.found);
    // Where the press has led to another page already, nobody is left to ask.
    const outcome = await ask(tab, "outcome").catch(() => "staying" as const);
    if (outcome === "missed") return { why: "the page moved away under it" };
    if (outcome === "leading") await waitForLoad(tab, before);
    return aimed;
  });

export const press = async (tab: Tab, name: Words, role?: Role): Promise<void> => {
  const kinds = role === undefined ? (["link", "button"] as const) : [role];
  const what = `a ${role ?? "link or button"} ${name} to press`;
  await clickOn(tab, what, async () => pointOf(await ask(tab, "aim", asked(name), kinds)));
};

const enterField = async (tab: Tab, label: Words): Promise<void> => {
  const enter = () => ask(tab, "enterField", asked(label));
  const isFull = await lookUntil(tab, `a field ${label} to type in`, enter);
  if (isFull) await tab.strike([chordOf("Backspace")]);
};

export const type = async (tab: Tab, label: Words, text: string): Promise<void> => {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && (await ask(tab, "pickDay", asked(label), text))) return;
  await enterField(tab, label);
  await tab.strike([...text].map((letter) => [letter]));
};

export const enter = async (tab: Tab, label: Words, text: string): Promise<void> => {
  await type(tab, label, text);
  await tab.strike([chordOf("Enter")]);
};

/** All at once, as it comes from the clipboard. */
export const drop = async (tab: Tab, label: Words, text: string): Promise<void> => {
  await enterField(tab, label);
  await ask(tab, "insert", text);
};

export const pick = async (tab: Tab, label: Words, file: string): Promise<void> => {
  const field = `person.field(${JSON.stringify(asked(label))})`;
  const isThere = async () => ((await tab.evaluate(`!!${field}`)) ? true : undefined);
  await lookUntil(tab, `a way to choose a file, ${label}`, isThere);
  await tab.attach(field, file);
};

/** An option of a list, or one of the round buttons under a question. */
export const choose = async (tab: Tab, label: Words, option: Words): Promise<void> => {
  const look = async (): Promise<Look<Point | "chosen">> => {
    const aim = await ask(tab, "choose", asked(label), asked(option));
    return aim === "chosen" ? { found: aim } : pointOf(aim);
  };
  await clickOn(tab, `a choice ${label} with ${option}`, look);
};
