import type { Browser, BrowserContext } from "playwright-core";
import { type Change, timeAnswer, timeChange } from "./change.ts";
import { isControlled, isSaved, KEPT, newPhone, signIn, usedPhone } from "./phones.ts";
import type { Profile } from "./profiles.ts";
import { type Site, serveApp, serveFloor } from "./sites.ts";
import { type Load, throttle, type Visit, visit } from "./visit.ts";

/** What came of it once; a change is a number of milliseconds. */
export type Measured =
  | { readonly kind: "load"; readonly load: Load }
  | { readonly kind: "change"; readonly ms: number };

export type Subject = {
  readonly name: string;
  readonly measure: (profile: Profile) => Promise<Measured>;
};

const MAIN = "a.action";

const loaded = (phone: BrowserContext, profile: Profile, what: Visit): Promise<Measured> =>
  visit(phone, profile, what, async (_page, load) => ({ kind: "load", load }));

/** Each time on a phone that was never here. */
const firstVisit =
  (browser: Browser, what: Visit): Subject["measure"] =>
  async (profile) => {
    const phone = await newPhone(browser);
    const measured = await loaded(phone, profile, what);
    await phone.close();
    return measured;
  };

const withoutHost = async (site: Site, act: () => Promise<Measured>): Promise<Measured> => {
  await site.goesDown();
  const measured = await act();
  await site.comesBack();
  return measured;
};

const changeOn =
  (phone: BrowserContext, what: Visit, change: Change): Subject["measure"] =>
  (profile) =>
    visit(phone, profile, what, async (page) => ({
      kind: "change",
      ms: await timeChange(page, change),
    }));

/** What was kept of Graph’s answers is gone; the sign-in is not. */
const tickAfterAnswer =
  (phone: BrowserContext, origin: string): Subject["measure"] =>
  async (profile) => {
    const page = await phone.newPage();
    await throttle(await phone.newCDPSession(page), profile);
    await page.addInitScript((key) => localStorage.removeItem(key), KEPT);
    await page.goto(`${origin}/en/`, { waitUntil: "commit" });
    const ms = await timeAnswer(page, "/methods", ".path__stop--behind:nth-child(3)");
    await page.close();
    return { kind: "change", ms };
  };

export type Laboratory = { readonly subjects: readonly Subject[]; close(): Promise<void> };

/** Everything that the table has a row for, the floor first. */
export const openLaboratory = async (browser: Browser, dist: string): Promise<Laboratory> => {
  const floor = await serveFloor({ isKept: false });
  const keptFloor = await serveFloor({ isKept: true });
  const app = await serveApp(dist);
  const plain: Visit = { address: `${floor.origin}/`, link: MAIN, isStatic: true };
  const keptPlain: Visit = { ...plain, address: `${keptFloor.origin}/` };
  const at = (path: string): Visit => ({ address: app.origin + path, link: MAIN, isStatic: false });
  const guest = await usedPhone(browser, [keptPlain.address], isControlled);
  const both = [at("/de/").address, at("/en/").address];
  const regular = await usedPhone(browser, both, isSaved);
  const member = await usedPhone(browser, both, isSaved);
  await signIn(member, app.origin);

  const again = (profile: Profile) => loaded(regular, profile, at("/en/"));
  const floorAgain = (profile: Profile) => loaded(guest, profile, keptPlain);
  const toGerman = {
    menu: ".languages summary",
    press: ".languages a[lang=de]",
    changes: "h1",
  };
  return {
    subjects: [
      { name: "floor", measure: firstVisit(browser, plain) },
      { name: "start page", measure: firstVisit(browser, at("/en/")) },
      {
        name: "floor, deep",
        measure: firstVisit(browser, { ...plain, address: `${floor.origin}/deep` }),
      },
      { name: "deep page", measure: firstVisit(browser, at("/en/scan")) },
      {
        name: "link of a mail",
        measure: firstVisit(browser, { ...at("/scan"), leadsTo: at("/en/scan").address }),
      },
      { name: "floor, again", measure: floorAgain },
      { name: "start page, again", measure: again },
      {
        name: "floor, offline",
        measure: (profile) => withoutHost(keptFloor, () => floorAgain(profile)),
      },
      {
        name: "start page, offline",
        measure: (profile) => withoutHost(app, () => again(profile)),
      },
      {
        name: "to another page",
        measure: changeOn(regular, at("/en/"), { press: MAIN, changes: "h1" }),
      },
      { name: "to another language", measure: changeOn(regular, at("/en/"), toGerman) },
      { name: "tick after Graph’s answer", measure: tickAfterAnswer(member, app.origin) },
    ],
    close: async () => {
      for (const phone of [guest, regular, member]) await phone.close();
      for (const site of [floor, keptFloor, app]) await site.goesDown();
    },
  };
};
