import type { Fault } from "../../app/domain/faults.ts";
import { fault, ok } from "../../app/domain/result.ts";
import type { Identity, Scope, SignInRequest } from "../../app/ports/identity.ts";
import { createCallLog } from "../tenant/calls.ts";
import { createEarlyFailures } from "../tenant/graph/early-failures.ts";
import { createGraph } from "../tenant/graph/graph.ts";
import { createVault } from "../tenant/login/vault.ts";
import { createDirectory } from "../tenant/people/directory.ts";
import {
  authenticatorMethod,
  isAuthenticator,
  isPhone,
  phoneMethod,
} from "../tenant/people/methods.ts";
import { fullName, hasTrait, type Person } from "../tenant/people/people.ts";

const SCOPES: Readonly<Record<Scope, string>> = {
  profile: "User.Read",
  methods: "UserAuthenticationMethod.Read",
};

type Registered = "authenticator" | "phone";

/** What MSAL leaves in storage of whoever is signed in, and of a sign-in that just came back. */
const ACCOUNT = "msal.account";
const ARRIVED = "msal.arrived";

/** Microsoft, for one person: sign-in, Graph, and Security info. */
export const createMicrosoft = (person: Person, now: () => number) => {
  const directory = createDirectory({ now, appearAfterMs: 2_500 });
  const vault = createVault();
  const calls = createCallLog(now);
  const graph = createGraph({
    ...{ directory, tokens: vault, calls, now },
    earlyFailures: createEarlyFailures(),
  });
  let acrs: readonly string[] = [];
  let issued = 0;

  const has = (what: Registered): boolean =>
    directory.methods(person).some(what === "phone" ? isPhone : isAuthenticator);

  const register = (what: Registered): void => {
    if (has(what)) return;
    const isPhoneNumber = what === "phone";
    directory.add(
      person,
      isPhoneNumber ? phoneMethod("+44 7700900123") : authenticatorMethod("iPhone 15"),
    );
  };

  const tokenFor = (scope: Scope): string => {
    issued += 1;
    const exp = Math.floor(now() / 1000) + 3_600;
    const extra = { acrs, capabilities: ["CP1"] };
    vault.keep(`token-${issued}`, { accountId: person.id, scope: SCOPES[scope], exp, extra });
    return `token-${issued}`;
  };

  return {
    graph,
    register,
    has,
    requests: () => calls.all().length,
    /** The sign-in page was filled in to its end. */
    signedIn: (storage: Storage, request: SignInRequest): void => {
      if (hasTrait(person, "registers-at-sign-in")) register("authenticator");
      if (request.claims !== undefined) acrs = ["c1"];
      storage.setItem(ACCOUNT, person.address);
      storage.setItem(ARRIVED, "1");
    },
    /** What the sign-in library does in one tab; `away` is told once the tab leaves for a page of Microsoft's. */
    identityIn: (
      storage: Storage,
      away: (to: "sign-in" | "sign-out", request?: SignInRequest) => Promise<Fault>,
    ): Identity => ({
      restore: async () => {
        const account = storage.getItem(ACCOUNT);
        const hasArrived = storage.getItem(ARRIVED) !== null;
        if (hasArrived) storage.removeItem(ARRIVED);
        const known = { name: fullName(person), address: person.address };
        return ok(account === null ? { hasArrived: false } : { account: known, hasArrived });
      },
      signIn: (request) => away("sign-in", request),
      signOut: () => {
        storage.removeItem(ACCOUNT);
        return away("sign-out");
      },
      token: async (scope) => {
        if (storage.getItem(ACCOUNT) === null) return fault({ kind: "session-over" });
        const isRefused = scope === "methods" && hasTrait(person, "not-consented");
        return isRefused ? fault({ kind: "consent-needed" }) : ok(tokenFor(scope));
      },
    }),
  };
};

export type Microsoft = ReturnType<typeof createMicrosoft>;
