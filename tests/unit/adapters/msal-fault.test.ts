import {
  AuthError,
  BrowserAuthError,
  BrowserAuthErrorCodes,
  BrowserConfigurationAuthError,
  ClientAuthError,
  ClientAuthErrorCodes,
  InteractionRequiredAuthError,
  InteractionRequiredAuthErrorCodes,
  ServerError,
} from "@azure/msal-browser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOf } from "../../../app/adapters/msal-fault.ts";
import { type Fault, PLAIN_FAULTS } from "../../../app/domain/faults.ts";

const ID = "0c1d2e3f-0000-4000-8000-000000000000";

/** As the token endpoint's refusal reads in the library. */
const tokenRefusal = (error: string, number: string, subError?: string): ServerError => {
  const text = `Error(s): ${number} - Timestamp: 2026-11-23 09:00:00Z - Description: AADSTS${number}: Something in English. - Correlation ID: ${ID}`;
  return new ServerError(error, ID, text, subError, number, 400);
};

/** As the sign-in page's refusal reads that comes back in the address. */
const pageRefusal = (error: string, number: string): ServerError =>
  new ServerError(error, ID, `AADSTS${number}: Something in English.`, "", number);

const interaction = (error: string, subError = ""): InteractionRequiredAuthError =>
  new InteractionRequiredAuthError(error, ID, "Something in English.", subError);

const browser = (code: string): BrowserAuthError => new BrowserAuthError(code, ID);
const client = (code: string): ClientAuthError => new ClientAuthError(code, ID);

const B = BrowserAuthErrorCodes;
const C = ClientAuthErrorCodes;
const I = InteractionRequiredAuthErrorCodes;

describe("what the sign-in library throws", () => {
  test.each<[string, Error, Fault]>([
    ["the person stopped", pageRefusal("access_denied", "65004"), { kind: "cancelled" }],
    ["the person went away", browser(B.userCancelled), { kind: "cancelled" }],
    ["no consent, on the page", pageRefusal("access_denied", "65001"), { kind: "consent-needed" }],
    [
      "no consent, for an admin to give",
      pageRefusal("access_denied", "90094"),
      { kind: "consent-needed" },
    ],
    [
      "no consent, at the token endpoint",
      tokenRefusal("invalid_grant", "65001", "consent_required"),
      { kind: "consent-needed" },
    ],
    ["no consent, by its code", interaction(I.consentRequired), { kind: "consent-needed" }],
    [
      "no consent, by its second code",
      interaction("invalid_grant", "consent_required"),
      { kind: "consent-needed" },
    ],
    ["not assigned to the app", pageRefusal("access_denied", "50105"), { kind: "forbidden" }],
    ["blocked by a rule", pageRefusal("access_denied", "53003"), { kind: "forbidden" }],
    ["refused for another reason", pageRefusal("access_denied", "50126"), { kind: "cancelled" }],
    [
      "a refresh token of yesterday",
      tokenRefusal("invalid_grant", "700084"),
      { kind: "session-over" },
    ],
    ["a sign-in that is needed", interaction(I.loginRequired), { kind: "session-over" }],
    [
      "one more check",
      interaction(I.interactionRequired, "basic_action"),
      { kind: "session-over" },
    ],
    ["no token here", interaction(I.noTokensFound), { kind: "session-over" }],
    ["a refresh token that is over", interaction(I.refreshTokenExpired), { kind: "session-over" }],
    ["nobody signed in", browser(B.noAccountError), { kind: "session-over" }],
    ["a sign-in in another tab", browser(B.interactionInProgress), { kind: "in-progress" }],
    ["no network", browser(B.noNetworkConnectivity), { kind: "offline" }],
    ["a request that failed", browser(B.postRequestFailed), { kind: "offline" }],
    ["another request that failed", browser(B.getRequestFailed), { kind: "offline" }],
    ["a network that failed", client(C.networkError), { kind: "offline" }],
    ["no answer in time", browser(B.timedOut), { kind: "no-answer" }],
    ["a state that is not there", client(C.stateNotFound), { kind: "state-lost" }],
    ["a state that is another one", client(C.stateMismatch), { kind: "state-lost" }],
    ["a nonce that is another one", client(C.nonceMismatch), { kind: "state-lost" }],
    ["a request that is forgotten", browser(B.noTokenRequestCacheError), { kind: "state-lost" }],
    ["an answer that is not there", browser(B.hashEmptyError), { kind: "state-lost" }],
    ["no cryptography", browser(B.cryptoNonExistent), { kind: "storage-blocked" }],
    [
      "no storage",
      new BrowserConfigurationAuthError("storage_not_supported", ID),
      { kind: "storage-blocked" },
    ],
    [
      "a storage that refuses",
      new DOMException("no", "SecurityError"),
      { kind: "storage-blocked" },
    ],
    [
      "a storage that is full",
      new DOMException("no", "QuotaExceededError"),
      { kind: "storage-blocked" },
    ],
    ["an answer that never comes", new DOMException("late", "TimeoutError"), { kind: "no-answer" }],
    [
      "a network that answers for the sign-in page",
      browser(B.failedToParseResponse),
      { kind: "intercepted" },
    ],
    ["addresses that cannot be read", client(C.endpointResolutionError), { kind: "offline" }],
    ["a person who was interrupted", interaction(I.interruptedUser), { kind: "session-over" }],
    ["a page that would have to be shown", interaction(I.uiNotAllowed), { kind: "session-over" }],
    ["a person who stopped, in the other spelling", client(C.userCanceled), { kind: "cancelled" }],
    ["an answer without a state", browser(B.noStateInHash), { kind: "state-lost" }],
    [
      "a request that cannot be read",
      browser(B.unableToParseTokenRequestCacheError),
      { kind: "state-lost" },
    ],
    ["a database that is locked", browser(B.databaseUnavailable), { kind: "storage-blocked" }],
    [
      "a server that is busy",
      new ServerError("temporarily_unavailable", ID),
      { kind: "unavailable" },
    ],
    ["a server that fails", new ServerError("server_error", ID), { kind: "unavailable" }],
    [
      "a number that we do not know",
      pageRefusal("invalid_request", "9002326"),
      { kind: "unexpected", code: "AADSTS9002326" },
    ],
    [
      "a code that we do not know",
      browser(B.redirectInIframe),
      { kind: "unexpected", code: "redirect_in_iframe" },
    ],
    ["a mistake of ours", new TypeError("x is undefined"), { kind: "unexpected", code: "sign-in" }],
  ])("%s is said as what it is", (_name, thrown, expected) => {
    expect(faultOf(thrown)).toEqual(expected);
  });

  test("without an answer and without a word is still told", () => {
    for (const thrown of [undefined, null, "text", 7, {}]) {
      expect(faultOf(thrown)).toEqual({ kind: "unexpected", code: "sign-in" });
    }
  });
});

describe("whatever is thrown", () => {
  const words = fc.oneof(
    fc.constantFrom("constructor", "toString", "__proto__", "hasOwnProperty", "valueOf", ""),
    fc.string({ maxLength: 80 }),
  );
  const errors = fc
    .tuple(words, words, words)
    .map(([code, text, subError]) => new AuthError(code, ID, text, subError));

  test("is a fault of ours, with a code that is short and safe to read out", () => {
    fc.assert(
      fc.property(fc.oneof(errors, fc.anything()), (thrown) => {
        const told = faultOf(thrown);
        expect([...PLAIN_FAULTS, "unexpected"]).toContain(told.kind);
        if (told.kind === "unexpected") expect(told.code).toMatch(/^[\w-]{1,60}$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("every code of the library has an answer, and none shows the library's own words", () => {
    for (const code of Object.values({ ...B, ...C })) {
      const told = faultOf(new AuthError(code, ID, "See https://aka.ms/msal.js.errors"));
      expect(JSON.stringify(told)).not.toContain("aka.ms");
    }
  });
});
