import { randomUUID } from "node:crypto";
import type { Context, Fault } from "oidc-provider/lib/provider.js";
import { personById } from "../people/people.ts";
import { clientInfo } from "./accounts.ts";
import { describe, type EntraError, errorBody, newTrace } from "./entra-error.ts";
import {
  codeExpired,
  codeRedeemed,
  consentRequired,
  declined,
  invalidScope,
  malformed,
  nobodySignedIn,
  refreshTokenExpired,
  revoked,
  stepUpRequired,
  unknownClient,
  verifierMismatch,
} from "./entra-errors.ts";

/** Gives what oidc-provider answers the shape that Entra's answers have. */
export function shapeAsEntra(now: () => number) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    if (context.path.endsWith("/token") && context.body) shapeTokens(context, now());
    const location = context.response.get("Location");
    if (/[#&?](code|error|state)=/.test(location)) {
      context.redirect(shapeRedirect(location, context, now()));
    }
  };
}

type TokenBody = { access_token?: string; expires_in?: number } & Fault;

function shapeTokens(context: Context, now: number): void {
  const body = context.body as TokenBody;
  if (body.error !== undefined) {
    const fault = context.state["fault"] as Fault | undefined;
    context.body = errorBody(tokenError(fault ?? body), newTrace(now));
    return;
  }
  const person = personById(context.oidc?.entities.Account?.accountId ?? "");
  context.body = {
    ...body,
    ext_expires_in: body.expires_in,
    ...(person && { client_info: clientInfo(person) }),
  };
}

/** Only the detail, which is never sent, tells oidc-provider's refusals of a grant apart. */
function tokenError({ error, error_detail: detail = "" }: Fault): EntraError {
  if (error === "invalid_scope") return invalidScope;
  if (error === "invalid_client") return unknownClient;
  if (error !== "invalid_grant") return { ...malformed, error: error ?? "invalid_request" };
  if (detail.includes("refresh token is expired")) return refreshTokenExpired;
  if (detail.includes("already consumed")) return codeRedeemed;
  if (detail.includes("PKCE")) return verifierMismatch;
  return detail.includes("authorization code") ? codeExpired : revoked;
}

const redirectErrors: Readonly<Record<string, EntraError>> = {
  access_denied: declined,
  consent_required: { ...consentRequired, error: "consent_required" },
  interaction_required: stepUpRequired,
  login_required: nobodySignedIn,
};

function shapeRedirect(location: string, context: Context, now: number): string {
  const url = new URL(location, "http://localhost");
  const inFragment = url.hash !== "";
  const answer = new URLSearchParams(inFragment ? url.hash.slice(1) : url.search);
  answer.delete("iss");
  const error = answer.get("error");
  if (error !== null) describeError(answer, error, context, now);
  else if (answer.has("code")) describeSuccess(answer, context);
  if (inFragment) url.hash = answer.toString();
  else url.search = answer.toString();
  return url.href;
}

function describeError(answer: URLSearchParams, error: string, context: Context, now: number) {
  const { subcode, suberror, ...rest } = redirectErrors[error] ?? { ...malformed, error };
  const correlationId = context.oidc?.params["client-request-id"];
  answer.set("error_description", describe(rest, newTrace(now, correlationId)));
  answer.set("error_uri", `https://login.microsoftonline.com/error?code=${rest.number}`);
  if (subcode) answer.set("error_subcode", subcode);
  if (suberror) answer.set("suberror", suberror);
}

function describeSuccess(answer: URLSearchParams, { oidc }: Context): void {
  const person = personById(oidc?.session.accountId ?? "");
  if (person) answer.set("client_info", clientInfo(person));
  answer.set("session_state", randomUUID());
}
