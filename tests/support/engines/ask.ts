import type { Words } from "../../journeys/person.ts";
import type { inPage } from "./in-page/in-page.ts";
import type { Asked } from "./in-page/words.ts";
import type { Tab } from "./tab.ts";

type InPage = typeof inPage;

export const asked = (words: Words): Asked =>
  typeof words === "string" ? { text: words } : { pattern: words.source, flags: words.flags };

const isThere = "typeof person === 'object'";

/** Asks what lies in the page; a page that nothing lies in yet, such as a blank one, has no answer. */
export const ask = async <K extends keyof InPage>(
  tab: Tab,
  what: K,
  ...given: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>> | undefined> => {
  const list = given.map((one) => JSON.stringify(one)).join(", ");
  const answer = await tab.evaluate(`${isThere} ? person.${what}(${list}) : undefined`);
  return answer as Awaited<ReturnType<InPage[K]>> | undefined;
};

/** Runs a function in the page, which knows nothing but what it is given. */
export const evaluatorOf = (tab: Tab) => ({
  evaluate: async <R, A>(run: (given: A) => R | Promise<R>, given?: A): Promise<R> =>
    (await tab.evaluate(`(${run})(${JSON.stringify(given)})`)) as R,
});
