import {
  type AccountInfo,
  CacheLookupPolicy,
  PublicClientApplication,
  type RedirectRequest,
} from "@azure/msal-browser";
import type { Fault } from "../domain/faults.ts";
import { METHODS, PROFILE } from "../domain/permissions.ts";
import { fault, ok } from "../domain/result.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { Identity, Scope, SignInRequest } from "../ports/identity.ts";
import { dropSignInKey } from "./browser-keep.ts";
import { inTime } from "./browser-patience.ts";
import { accountOf } from "./msal-account.ts";
import { configurationOf } from "./msal-configuration.ts";
import { faultOf } from "./msal-fault.ts";
import { openLibrary } from "./msal-leftovers.ts";

const SCOPES: Readonly<Record<Scope, readonly string[]>> = {
  profile: [PROFILE.name],
  methods: [METHODS.name],
};

const requestOf = (
  { hint, returnTo, claims, language, isNewAccount }: SignInRequest,
  account: AccountInfo | null,
): RedirectRequest => ({
  // A challenge was about the methods: the token that comes back has to be one for them.
  scopes: [...(claims === undefined ? SCOPES.profile : SCOPES.methods)],
  redirectStartPage: new URL(returnTo, location.origin).href,
  // The standard's way to ask for a language (OpenID Connect Core 3.1.2.1); harmless where ignored.
  extraQueryParameters: { ui_locales: language },
  ...(hint !== undefined && !isNewAccount && { loginHint: hint }),
  ...(claims !== undefined && { claims }),
  ...(claims !== undefined && account !== null && { account }),
  ...(isNewAccount && { prompt: "select_account" }),
});

/** The library waits for an answer without an end (msal-browser 5.29.0, FetchClient.ts). */
const PATIENCE_MS = 20_000;

/** The person's sign-in with Microsoft Entra. The library is loaded with this file. */
export const createIdentity = async (config: RuntimeConfig, base: string): Promise<Identity> => {
  const { origin, host } = location;
  const configuration = configurationOf(config, { origin, host, base });
  const app = await openLibrary(
    () => new PublicClientApplication(configuration),
    () => localStorage,
    dropSignInKey,
  );

  const active = (): AccountInfo | null =>
    app.getActiveAccount() ?? app.getAllAccounts()[0] ?? null;

  const attempt = async (leave: () => Promise<void>): Promise<Fault> => {
    try {
      await leave();
      return { kind: "no-answer" };
    } catch (thrown) {
      return faultOf(thrown);
    }
  };

  return {
    restore: async () => {
      try {
        const answer = await inTime(
          app.handleRedirectPromise({ navigateToLoginRequestUrl: false }),
          PATIENCE_MS,
        );
        if (answer !== null) app.setActiveAccount(answer.account);
        const account = active();
        const hasArrived = answer !== null;
        return ok(account === null ? { hasArrived } : { account: accountOf(account), hasArrived });
      } catch (thrown) {
        return fault(faultOf(thrown));
      }
    },

    signIn: (request) => attempt(() => app.loginRedirect(requestOf(request, active()))),

    token: async (scope, { isFresh = false } = {}) => {
      const account = active();
      if (account === null) return fault({ kind: "session-over" });
      try {
        // Never the hidden frame: phones block it, and it can hang for ten seconds.
        const { accessToken } = await inTime(
          app.acquireTokenSilent({
            scopes: [...SCOPES[scope]],
            account,
            cacheLookupPolicy: isFresh
              ? CacheLookupPolicy.RefreshToken
              : CacheLookupPolicy.AccessTokenAndRefreshToken,
          }),
          PATIENCE_MS,
        );
        return ok(accessToken);
      } catch (thrown) {
        return fault(faultOf(thrown));
      }
    },

    signOut: (returnTo) =>
      attempt(() => {
        const account = active();
        return app.logoutRedirect({
          ...(account !== null && { account }),
          state: new URL(returnTo, origin).href,
        });
      }),
  };
};
