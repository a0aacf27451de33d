import { signInPath } from "../config.ts";
import type { Problem } from "./replies.ts";

const graphAppId = "00000003-0000-0000-c000-000000000000";

function challenge(rest = ""): Readonly<Record<string, string>> {
  const authorizationUri = `${signInPath}/oauth2/v2.0/authorize`;
  return {
    "WWW-Authenticate": `Bearer realm="", authorization_uri="${authorizationUri}", client_id="${graphAppId}"${rest}`,
  };
}

export function unauthorized(message: string): Problem {
  return { status: 401, code: "InvalidAuthenticationToken", message, headers: challenge() };
}

/** Continuous access evaluation, or a Conditional Access rule for one resource (entra.md 2.4). */
export function insufficientClaims(claims: unknown): Problem {
  const encoded = Buffer.from(JSON.stringify(claims)).toString("base64");
  return {
    status: 401,
    code: "InvalidAuthenticationToken",
    message: "Continuous access evaluation resulted in challenge.",
    headers: challenge(`, error="insufficient_claims", claims="${encoded}"`),
  };
}

export const accessDenied: Problem = {
  status: 403,
  code: "accessDenied",
  message: "Request Authorization failed",
};

export const methodNotAllowed: Problem = {
  status: 405,
  code: "Request_BadRequest",
  message: "Specified HTTP method is not allowed for the request target.",
};

export function noSuchSegment(segment: string): Problem {
  return {
    status: 404,
    code: "resourceNotFound",
    message: `Resource not found for the segment '${segment}'.`,
  };
}

export function noSuchMethod(id: string): Problem {
  return {
    status: 404,
    code: "resourceNotFound",
    message: `Authentication method '${id}' does not exist or one of its queried reference-property objects are not present.`,
  };
}

export const throttled: Problem = {
  status: 429,
  code: "TooManyRequests",
  message: "Too many requests.",
  headers: { "Retry-After": "2" },
};

export const unavailable: Problem = {
  status: 503,
  code: "serviceNotAvailable",
  message: "The service is temporarily unavailable. Please try again later.",
};
