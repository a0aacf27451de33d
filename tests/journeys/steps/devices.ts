import { type Agent, APPS, BROWSERS } from "../../unit/domain/user-agents.ts";
import type { PersonOptions } from "../person.ts";

const AGENTS: readonly Agent[] = [BROWSERS, APPS].flatMap((all) => Object.values(all).flat());

/** What somebody has who comes with this browser or app. */
export const having = (name: string): Omit<PersonOptions, "origin"> => {
  const agent = AGENTS.find((known) => known.name === name);
  if (agent === undefined) throw new Error(`nobody knows ${name}`);
  const { userAgent, touchPoints } = agent;
  return touchPoints > 0
    ? { userAgent }
    : { userAgent, mobile: false, hasTouch: false, viewport: { width: 1280, height: 800 } };
};

/** Chromium alone says which Android it runs on; a journey that rests on it brings it along. */
const saysVersion = (): void => {
  const hints = { platform: "Android", platformVersion: "15.0.0", mobile: true };
  const value = { ...hints, getHighEntropyValues: async () => hints };
  Object.defineProperty(navigator, "userAgentData", { configurable: true, value });
};

/** A phone with Android and Chrome, whatever the browser is that plays it. */
export const ANDROID: Omit<PersonOptions, "origin"> = {
  ...having("Chrome on Android"),
  quirk: saysVersion,
};
