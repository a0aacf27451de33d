import type { LanguageTag } from "../../../app/domain/languages.ts";
import { formatPath, PAGES, type Page } from "../../../app/domain/routes.ts";
import type { Person } from "../person.ts";
import type { Office } from "./office.ts";
import { IS_ALL_WALKED } from "./walked.ts";

const IN_TWENTY_DAYS = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** All that a config may add to a page. */
export const fullConfig = (office: Office): void =>
  office.configures({
    deadline: IN_TWENTY_DAYS,
    steps: { backup: true, appPassword: true },
    links: { privacy: "https://contoso.example/privacy" },
  });

/** The page in full: its words are all there, and what the config adds too. */
export const opensInFull = async (person: Person, path: string): Promise<void> => {
  await person.opens(path);
  await person.sees("Contoso");
  await person.settles();
};

export type Finding = { readonly page: Page; readonly found: string };

/** One page of each kind: the way, a step, a tool, a card, a text. */
export const KINDS: readonly Page[] = ["start", "scan", "check", "rescue", "about"];

/** What axe finds on a page depends little on its language and theme: the audit looks at all of them. */
export const WITH_AXE: readonly Page[] = IS_ALL_WALKED ? PAGES : KINDS;

/** Every page in turn, and what is wrong with it. */
export const looksAtAll = async (
  person: Person,
  language: LanguageTag,
  look: (page: Page) => Promise<readonly string[]>,
  pages: readonly Page[] = PAGES,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const page of pages) {
    await opensInFull(person, formatPath({ language, page }));
    for (const found of await look(page)) findings.push({ page, found });
  }
  return findings;
};

export const movesOrOverflows = async (person: Person): Promise<readonly string[]> => {
  const shift = await person.layoutShift();
  const overflow = await person.overflow();
  return [
    ...(shift > 0 ? [`moved by ${shift}`] : []),
    ...(overflow > 0 ? [`${overflow} px beyond the screen`] : []),
  ];
};
