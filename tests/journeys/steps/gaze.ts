import { expect } from "vitest";
import type { Person } from "../person.ts";

/** A page’s own text is no stop: the keyboard is on nothing there. */
const LONGEST_NAME = 200;

export const isNowhere = (stop: string): boolean => stop.length >= LONGEST_NAME;

/** Where the keyboard is left at each press, and found again when it is wanted next. */
export type Gaze = {
  readonly leaves: () => Promise<void>;
  /** Throws where it was lost meanwhile, or is not on the heading of a page that came in place. */
  readonly returns: () => Promise<void>;
};

export const createGaze = (person: Person): Gaze => {
  let left: { readonly loads: number; readonly address: string } | undefined;

  /** A document that has just come is read from its top: no place in it was left. */
  const isFresh = (): boolean => left === undefined || person.loads() !== left.loads;

  const finds = async (): Promise<string> => {
    if (isFresh()) return "found";
    const stop = await person.standsOn();
    if (isNowhere(stop)) return "on nothing";
    const isSamePage = (await person.address()) === left?.address;
    return isSamePage || stop === (await person.heading()) ? "found" : `on “${stop}”`;
  };

  return {
    leaves: async () => {
      left = { loads: person.loads(), address: await person.address() };
    },
    returns: () => expect.poll(finds, { message: "where the keyboard is" }).toBe("found"),
  };
};
