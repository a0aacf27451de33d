import { listen, type Told } from "../../support/person-ears.ts";
import type { Person } from "../person.ts";

const KEPT = "told";

/** Runs in a page: writes down what is told, since another document may come next. */
const writeDown = (): void => {
  addEventListener("told", (event) => {
    const told = JSON.parse(sessionStorage.getItem("told") ?? "[]") as unknown[];
    told.push((event as CustomEvent).detail);
    sessionStorage.setItem("told", JSON.stringify(told));
  });
};

/** From the next page on; answers what a screen reader was given to say since last asked. */
export const listens = async (person: Person): Promise<() => Promise<readonly string[]>> => {
  await person.carries(listen);
  await person.carries(writeDown);
  let heard = 0;
  return async () => {
    const told = JSON.parse((await person.kept())[KEPT] ?? "[]") as readonly Told[];
    const news = told.slice(heard).map(({ text }) => text);
    heard = told.length;
    return news;
  };
};
