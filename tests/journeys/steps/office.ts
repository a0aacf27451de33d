import { fileURLToPath } from "node:url";
import type { LaunchOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { createPeople } from "../../support/people.ts";
import { type DemoConfig, demoConfig } from "../../tenant/config.ts";
import { type Server, startServer } from "../../tenant/serve.ts";
import { createTenant, type Tenant } from "../../tenant/tenant.ts";
import type { People, Person, PersonOptions } from "../person.ts";
import { withClock, withConfigText, withRefusal } from "./tenant-oddities.ts";

export const dist =
  process.env["JOURNEYS_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));

type Options = Omit<PersonOptions, "origin">;

/** One organisation with its tenant, the built app, and the people of one test file. */
export type Office = {
  /** Somebody new with a phone of their own. */
  readonly arrives: (options?: Options) => Promise<Person>;
  /** What stands in `config.json` for the rest of the test: whole sections are replaced. */
  readonly configures: (overrides: DemoConfig) => void;
  /** Text in place of the whole file. */
  readonly breaksConfig: (text: string) => void;
  /** So far the host’s clock is behind everybody’s, for the rest of the test. */
  readonly setsClockBack: (byMs: number) => void;
  /** Graph refuses to show anybody's methods with this status, for the rest of the test. */
  readonly refusesMethods: (status: number) => void;
  readonly tenant: () => Tenant;
  /** Requests to Graph so far. */
  readonly graphCalls: () => number;
};

/** Opens for a test file; each test begins with everybody at the start, and ends without trouble. */
export const openOffice = (launch: LaunchOptions = {}): Office => {
  let overrides: DemoConfig = {};
  let text: string | undefined;
  let behindMs = 0;
  let refusal: number | undefined;
  let here: Person[] = [];
  let server: Server;
  let people: People;

  beforeAll(async () => {
    const tenant = createTenant({ appearAfterMs: 0, config: () => demoConfig(overrides) });
    server = await startServer({
      port: 0,
      dist,
      tenant: withClock(
        withRefusal(
          withConfigText(tenant, () => text),
          () => refusal,
        ),
        () => behindMs,
      ),
    });
    people = await createPeople(launch);
  });

  afterEach(async () => {
    const troubles = here.flatMap((person) => person.troubles());
    await Promise.all(here.map((person) => person.leaves()));
    server.tenant.reset();
    here = [];
    overrides = {};
    text = undefined;
    behindMs = 0;
    refusal = undefined;
    expect(troubles).toEqual([]);
  });

  afterAll(async () => {
    await people?.leave();
    await server?.close();
  });

  return {
    arrives: async (options = {}) => {
      const person = await people.arrives({ ...options, origin: server.origin });
      here.push(person);
      return person;
    },
    configures: (given) => {
      overrides = given;
    },
    breaksConfig: (given) => {
      text = given;
    },
    setsClockBack: (byMs) => {
      behindMs = byMs;
    },
    refusesMethods: (status) => {
      refusal = status;
    },
    tenant: () => server.tenant,
    graphCalls: () =>
      server.tenant.calls().filter(({ path }) => path.startsWith("/demo/graph/")).length,
  };
};
