import type { AuthError } from "@azure/msal-browser";
import { type Fault, isLate, type PlainFault } from "../domain/faults.ts";

/**
 * What the library's and the server's codes mean to a person. Client codes: @azure/msal-browser
 * 5.29.0; server codes: RFC 6749 5.2 and OpenID Connect Core 3.1.2.6 (read 2026-11-22).
 */
const MEANINGS: Readonly<Record<string, PlainFault>> = {
  access_denied: "cancelled",
  user_cancelled: "cancelled",
  user_canceled: "cancelled",
  consent_required: "consent-needed",
  interaction_required: "session-over",
  login_required: "session-over",
  invalid_grant: "session-over",
  no_tokens_found: "session-over",
  refresh_token_expired: "session-over",
  bad_token: "session-over",
  interrupted_user: "session-over",
  ui_not_allowed: "session-over",
  no_account_error: "session-over",
  interaction_in_progress: "in-progress",
  no_network_connectivity: "offline",
  post_request_failed: "offline",
  get_request_failed: "offline",
  network_error: "offline",
  endpoints_resolution_error: "offline",
  openid_config_error: "offline",
  failed_to_parse_response: "intercepted",
  timed_out: "no-answer",
  state_not_found: "state-lost",
  state_mismatch: "state-lost",
  no_token_request_cache_error: "state-lost",
  hash_empty_error: "state-lost",
  no_state_in_hash: "state-lost",
  unable_to_parse_token_request_cache_error: "state-lost",
  unable_to_acquire_token_from_native_platform: "unavailable",
  crypto_nonexistent: "storage-blocked",
  storage_not_supported: "storage-blocked",
  database_unavailable: "storage-blocked",
  SecurityError: "storage-blocked",
  cache_quota_exceeded: "storage-blocked",
  nonce_mismatch: "state-lost",
  temporarily_unavailable: "unavailable",
  server_error: "unavailable",
};

/** Numbers that say more than their OAuth code does (entra facts 2.4 and 3.7, 2026-11-22). */
const NUMBERS: Readonly<Record<string, PlainFault>> = {
  "65001": "consent-needed",
  "90094": "consent-needed",
  "65004": "cancelled",
  "50105": "forbidden",
  "53003": "forbidden",
  "700084": "session-over",
};

/** The number of an AADSTS error, which is safe to read out; the text around it is not shown. */
const numberOf = (error: AuthError): string | undefined =>
  /AADSTS(\d{4,7})/.exec(error.errorMessage)?.[1];

const isAuthError = (thrown: unknown): thrown is AuthError =>
  thrown instanceof Error && "errorCode" in thrown && "errorMessage" in thrown;

const meaningOf = (
  table: Readonly<Record<string, PlainFault>>,
  code = "",
): PlainFault | undefined => (Object.hasOwn(table, code) ? table[code] : undefined);

/** A server may say anything; only what looks like a code is one. */
const codeOf = ({ errorCode }: AuthError): string =>
  /^\w{1,60}$/.test(errorCode) ? errorCode : "sign-in";

/** What was thrown by the sign-in library, as a fault. */
export const faultOf = (thrown: unknown): Fault => {
  if (!isAuthError(thrown)) {
    if (isLate(thrown)) return { kind: "no-answer" };
    const isStorage = thrown instanceof DOMException;
    return isStorage ? { kind: "storage-blocked" } : { kind: "unexpected", code: "sign-in" };
  }
  const number = numberOf(thrown);
  const kind =
    meaningOf(NUMBERS, number) ??
    (thrown.subError === "consent_required"
      ? "consent-needed"
      : meaningOf(MEANINGS, thrown.errorCode));
  if (kind !== undefined) return { kind };
  return { kind: "unexpected", code: number === undefined ? codeOf(thrown) : `AADSTS${number}` };
};
