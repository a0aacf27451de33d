import type { People, PersonOptions } from "../../journeys/person.ts";
import { createDrivenPerson, type Holder } from "./driven-person.ts";
import type { Engine } from "./engine.ts";
import { equip, type Feature, sourceOf } from "./equipment.ts";
import { readEyes } from "./eyes-source.ts";
import { openFirefoxShop } from "./firefox-phone.ts";
import type { Shop } from "./tab.ts";
import { openWebKitShop } from "./webkit-phone.ts";
import { openWire } from "./wire.ts";

type Driven = Exclude<Engine, "chromium">;

const SHOPS: Readonly<Record<Driven, () => Shop>> = {
  webkit: openWebKitShop,
  firefox: openFirefoxShop,
};

const arrive = async (engine: Driven, shop: Shop, options: PersonOptions) => {
  const size = options.viewport ?? { width: 390, height: 844 };
  const wire = await openWire(options.origin);
  const phone = await shop.open({
    size,
    language: options.language ?? "en-US",
    userAgent: options.userAgent,
    isDark: options.colorScheme === "dark",
    javaScript: options.javaScript ?? true,
    cookies: options.cookies,
    proxyPort: wire.port,
  });
  let carried = equip(await readEyes(), options);
  const set = async (scripts: readonly string[]): Promise<void> => {
    carried = scripts;
    await phone.carry(scripts);
  };
  await set(carried);

  const allowed: RegExp[] = [];
  let taken = 0;
  const holder: Holder = {
    engine,
    options,
    size,
    phone,
    wire,
    tabs: new Set(),
    carry: (feature: Feature) => set([...carried, sourceOf(feature)]),
    drop: (feature: Feature) => set(carried.filter((one) => one !== sourceOf(feature))),
    troubles: () => {
      const seen = [...wire.complained(), ...phone.complained()];
      const fresh = seen.slice(taken);
      taken = seen.length;
      return fresh.filter((line) => !allowed.some((pattern) => pattern.test(line)));
    },
    allow: (pattern) => {
      allowed.push(pattern);
    },
  };
  let left: Promise<void> | undefined;
  const leave = async (): Promise<void> => {
    await phone.close();
    await wire.close();
  };
  const leaves = (): Promise<void> => {
    left ??= leave();
    return left;
  };
  return { person: createDrivenPerson(holder, await phone.newTab(), leaves), leaves };
};

/** People with browsers of their own, which are driven by WebDriver. */
export const createDrivenPeople = (engine: Driven): People => {
  const shop = SHOPS[engine]();
  const here = new Set<() => Promise<void>>();
  return {
    arrives: async (options) => {
      const { person, leaves } = await arrive(engine, shop, options);
      here.add(leaves);
      return person;
    },
    leave: async () => {
      await Promise.all([...here].map((leaves) => leaves()));
      await shop.close();
    },
  };
};
