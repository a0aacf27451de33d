import type { LaunchOptions } from "playwright-core";
import type { People } from "../journeys/person.ts";
import { createChromiumPeople } from "./chromium-person.ts";
import { createDrivenPeople } from "./engines/driven-people.ts";
import { readEngine } from "./engines/engine.ts";

/** People with the browser that `JOURNEY_ENGINE` names; `launch` is how Chromium is started. */
export const createPeople = async (launch: LaunchOptions = {}): Promise<People> => {
  const engine = readEngine();
  return engine === "chromium" ? createChromiumPeople(launch) : createDrivenPeople(engine);
};
