import { hasTrait } from "../people/people.ts";
import {
  accessDenied,
  insufficientClaims,
  methodNotAllowed,
  noSuchSegment,
  unauthorized,
} from "./problems.ts";
import type { Problem } from "./replies.ts";
import { type Route, scopeFor } from "./routes.ts";
import { type AccessToken, hasScope } from "./token.ts";

/** The authentication context that Graph asks for until a step-up sign-in brought it. */
export const stepUpContext = "c1";

/** Reads the token as Graph does: absent, malformed, for someone else, or too old. */
export function checkToken(
  bearer: string | undefined,
  known: AccessToken | undefined,
  now: number,
): AccessToken | Problem {
  if (bearer === undefined) return unauthorized("Access token is empty.");
  if (!known) {
    const isJwt = bearer.split(".").length === 3;
    return unauthorized(
      isJwt
        ? "Access token validation failure. Invalid audience."
        : "IDX14100: JWT is not well formed, there are no dots (.).",
    );
  }
  if (known.expiresAt <= now) {
    return unauthorized("Lifetime validation failed, the token is expired.");
  }
  return known;
}

export function problemOf(request: Request, route: Route, token: AccessToken): Problem | undefined {
  if (route.kind === "unknown") return noSuchSegment(route.segment);
  if (!["GET", "HEAD"].includes(request.method)) return methodNotAllowed;
  if (!hasScope(token, scopeFor(route))) return accessDenied;
  if (route.kind !== "me" && needsStepUp(token)) {
    // A client that did not declare CP1 is never challenged, only refused (entra.md 1.6).
    if (!token.capabilities.includes("CP1")) return accessDenied;
    return insufficientClaims({
      access_token: { acrs: { essential: true, value: stepUpContext } },
    });
  }
  return undefined;
}

function needsStepUp(token: AccessToken): boolean {
  return hasTrait(token.person, "claims-challenge") && !token.acrs.includes(stepUpContext);
}
