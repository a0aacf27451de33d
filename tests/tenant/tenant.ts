import type { IncomingMessage, ServerResponse } from "node:http";
import { type Call, createCallLog } from "./calls.ts";
import { type DemoConfig, demoConfig } from "./config.ts";
import { createEarlyFailures } from "./graph/early-failures.ts";
import { createGraph } from "./graph/graph.ts";
import { createLogin } from "./login/login.ts";
import { createVault, newTokenValue } from "./login/vault.ts";
import { createDirectory } from "./people/directory.ts";
import { authenticatorMethod, thisPhone } from "./people/methods.ts";
import {
  type DemoPerson,
  everyone,
  fullName,
  type Person,
  password,
  personByAddress,
  personById,
} from "./people/people.ts";
import { createPhone } from "./phone/phone.ts";
import { createPairings } from "./registration/pairings.ts";
import { createRouter } from "./router.ts";
import { createSecurityInfo } from "./security-info/security-info.ts";

export type { Call } from "./calls.ts";
export type { DemoPerson } from "./people/people.ts";

export type Tenant = {
  /** Answers `/config.json` and what lies below `/demo/`; false when the path is not the tenant's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** The emulated Graph as one function. */
  graph(request: Request): Promise<Response>;
  /** An access token without a sign-in, for tests that only need Graph. */
  tokenFor(address: string, scopes: readonly string[], acrs?: readonly string[]): string;
  /** Every request to the sign-in endpoints and Graph so far. */
  calls(): readonly Call[];
  /** Everyone back to the start, and signed out. */
  reset(): void;
  readonly people: readonly DemoPerson[];
};

export type TenantOptions = {
  readonly now?: () => number;
  /** How long a new method stays unknown to Graph. */
  readonly appearAfterMs?: number;
  readonly tokenLifetimeSeconds?: number;
  readonly config?: (base: DemoConfig) => DemoConfig;
};

export function createTenant(options: TenantOptions = {}): Tenant {
  const { now = Date.now, appearAfterMs = 2500, tokenLifetimeSeconds = 3600 } = options;
  const directory = createDirectory({ now, appearAfterMs });
  const calls = createCallLog(now);
  const vault = createVault();
  const earlyFailures = createEarlyFailures();
  const pairings = createPairings({
    now,
    onApproved({ personId }) {
      const person = personById(personId);
      if (person) directory.add(person, authenticatorMethod(thisPhone));
    },
  });
  const registrarFor = (person: Person) => ({ person, directory, pairings });
  const graph = createGraph({ directory, tokens: vault, calls, earlyFailures, now });
  const login = createLogin({ directory, registrarFor, now, vault, calls, tokenLifetimeSeconds });
  const securityInfo = createSecurityInfo({ signedIn: login.signedIn, registrarFor });

  function reset(): void {
    for (const part of [directory, pairings, earlyFailures, login, securityInfo]) part.reset();
    vault.clear();
    calls.clear();
  }

  return {
    handle: createRouter({
      config: () => (options.config ?? demoConfig)(demoConfig()),
      graph,
      login: login.handle,
      securityInfo: securityInfo.handle,
      phone: createPhone({ directory, pairings }),
      reset,
    }),
    graph,
    tokenFor(address, scopes, acrs = []) {
      const accountId = personByAddress(address)?.id ?? address;
      const exp = Math.floor(now() / 1000) + tokenLifetimeSeconds;
      const extra = { acrs, capabilities: ["CP1"] };
      const value = newTokenValue();
      vault.keep(value, { accountId, scope: scopes.join(" "), exp, extra });
      return value;
    },
    calls: calls.all,
    reset,
    people: everyone.map((person) => ({
      address: person.address,
      name: fullName(person),
      password,
      shows: person.shows,
    })),
  };
}
