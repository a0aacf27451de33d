import { LONGEST_WISH_MS } from "../domain/backoff.ts";
import type { Fault } from "../domain/faults.ts";

/** Graph says seconds or a date (RFC 9110 10.2.3); without either, ten seconds. */
const DEFAULT_RETRY_MS = 10_000;

const retryAfterMs = (headers: Headers, now: number): number => {
  const text = headers.get("Retry-After")?.trim() ?? "";
  const isDate = /[a-z]/i.test(text);
  const wished = isDate ? Date.parse(text) - now : /^\d+$/.test(text) ? Number(text) * 1000 : NaN;
  if (Number.isNaN(wished)) return DEFAULT_RETRY_MS;
  return Math.min(LONGEST_WISH_MS, Math.max(1_000, wished));
};

/**
 * The claims of a challenge, decoded (entra-docs claims-challenge, 2024-04-10); undefined when the
 * answer is no challenge.
 */
const claimsIn = (headers: Headers): string | undefined => {
  const challenge = headers.get("WWW-Authenticate") ?? "";
  const encoded = /insufficient_claims/.test(challenge)
    ? /claims="([A-Za-z0-9+/_=-]+)"/.exec(challenge)?.[1]
    : undefined;
  if (encoded === undefined) return undefined;
  try {
    const claims = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    JSON.parse(claims);
    return claims;
  } catch {
    return undefined; // not a challenge that could be handed on
  }
};

/** Graph's own errors carry an envelope; what does not is from something between us. */
const isFromGraph = (body: unknown): boolean =>
  typeof body === "object" && body !== null && "error" in body;

type Refusal = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** A refusal as a fault. `now` in milliseconds since 1970, for dates in `Retry-After`. */
export const faultOfRefusal = ({ status, headers, body }: Refusal, now: number): Fault => {
  if (status === 429) return { kind: "throttled", retryAfterMs: retryAfterMs(headers, now) };
  if (status >= 500) {
    return headers.has("Retry-After")
      ? { kind: "throttled", retryAfterMs: retryAfterMs(headers, now) }
      : { kind: "unavailable" };
  }
  if (!isFromGraph(body)) return { kind: "intercepted" };
  if (status === 401) {
    const claims = claimsIn(headers);
    return claims === undefined ? { kind: "session-over" } : { kind: "step-up", claims };
  }
  if (status === 403) return { kind: "forbidden" };
  if (status === 404) return { kind: "not-found" };
  return { kind: "unexpected", code: `graph-${status}` };
};
