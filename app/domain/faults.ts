/** Everything that can go wrong at a boundary and that a person has to be told about. */
export type Fault =
  | { readonly kind: PlainFault }
  /** The service asks us to wait. */
  | { readonly kind: "throttled"; readonly retryAfterMs: number }
  /** The directory wants a stronger sign-in; `claims` goes back to the sign-in page as it is. */
  | { readonly kind: "step-up"; readonly claims: string }
  /** `code` is the outside's own short code, safe to read out; never a message. */
  | { readonly kind: "unexpected"; readonly code: string };

export const PLAIN_FAULTS = [
  "offline",
  "intercepted",
  "unavailable",
  "consent-needed",
  "forbidden",
  "not-found",
  "session-over",
  "cancelled",
  "in-progress",
  "clock-wrong",
  "storage-blocked",
  "state-lost",
  "no-answer",
] as const;
export type PlainFault = (typeof PLAIN_FAULTS)[number];
export type FaultKind = Fault["kind"];

/** What is thrown by whatever ran out of the time that it was given, as fetch does (DOM, AbortSignal.timeout). */
export const isLate = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === "TimeoutError";

/**
 * What is thrown by a body that is no JSON: an error of the language, and in WebKit one of the DOM
 * by the same name (WebKitGTK 2.50.6, fetch).
 */
export const isNoJson = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === "SyntaxError";
