import { listMisfits, unfold } from "../../fit.ts";
import { type Aim, aimAt } from "./aim.ts";
import { findControls, findFields, type Kind } from "./controls.ts";
import { enterField, insert, pickDay, pickOption } from "./fields.ts";
import { outcome } from "./guard.ts";
import { watchShifts } from "./shifts.ts";
import { findSaying, findVisible } from "./texts.ts";
import { type Asked, isPart, isWhole } from "./words.ts";

const readShifts = watchShifts();

const innerTextOf = (element: Element | undefined): string | undefined =>
  element instanceof HTMLElement ? element.innerText.trim() : undefined;

/** Where to choose an option of a list, or one of the round buttons under a question. */
const choose = (label: Asked, option: Asked): Aim | "chosen" => {
  const isMeant = (text: string): boolean => isWhole(text, option);
  const [list] = findControls(label, ["combobox"]);
  if (list instanceof HTMLSelectElement) {
    const others = pickOption(list, isMeant);
    return others === undefined ? "chosen" : { kind: "not-yet", why: `there are ${others}` };
  }
  const [group] = findControls(label, ["group", "radiogroup"]);
  if (group === undefined) return { kind: "not-yet", why: "there is no such question" };
  return aimAt(findControls(option, ["radio"], group));
};

const [first, last]: readonly [number, number] = [0, 1_000];

/** What a person does with a page that no engine does for them; it lies in each page. */
export const inPage = {
  see: (asked: Asked): boolean => findVisible(asked) !== undefined,
  read: (asked: Asked): string | undefined => innerTextOf(findVisible(asked)),
  isInFirstView: (asked: Asked): boolean | undefined => {
    const box = findVisible(asked)?.getBoundingClientRect();
    return box && box.bottom + scrollY <= innerHeight;
  },
  heading: (): string | undefined => {
    const headings = document.querySelectorAll("h1");
    return headings.length === 1 ? innerTextOf(headings[first]) : undefined;
  },
  text: (): string => document.body?.innerText.replaceAll(/\n{2,}/g, "\n").slice(0, last * 2) ?? "",
  aim: (asked: Asked, kinds: readonly Kind[]): Aim => aimAt(findControls(asked, kinds)),
  href: (asked: Asked): string | undefined =>
    findControls(asked, ["link"])[first]?.getAttribute("href") ?? undefined,
  isTicked: (asked: Asked): boolean | undefined => {
    const [box] = findControls(asked, ["checkbox"]);
    return box instanceof HTMLInputElement ? box.checked : undefined;
  },
  value: (asked: Asked): string | undefined =>
    (findFields(asked, false)[first] as HTMLInputElement | undefined)?.value,
  enterField: (asked: Asked): boolean | undefined => enterField(findFields(asked, true)[first]),
  pickDay: (asked: Asked, day: string): boolean => pickDay(findFields(asked, true)[first], day),
  field: (asked: Asked): Element | undefined => findFields(asked, false)[first],
  insert,
  choose,
  writing: (asked?: Asked): { language: string; direction: string } | undefined => {
    const place = asked === undefined ? document.documentElement : findSaying(asked)[first];
    return (
      place && {
        language: place.closest("[lang]")?.getAttribute("lang") ?? "",
        direction: getComputedStyle(place).direction,
      }
    );
  },
  outcome,
  shifts: readShifts,
  unfold,
  misfits: listMisfits,
  isPart,
};

Object.defineProperty(globalThis, "person", { value: inPage });
