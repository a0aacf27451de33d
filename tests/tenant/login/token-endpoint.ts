import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider/lib/provider.js";
import { hasTrait, type Person, personById } from "../people/people.ts";
import { readBody, replay, sendJson } from "../web/exchange.ts";
import { type ClaimsRequest, parseClaimsRequest } from "./claims-request.ts";
import { type EntraError, errorBody, newTrace } from "./entra-error.ts";
import { consentRequired, spaOnly, stepUpRequired } from "./entra-errors.ts";
import { asksForMethods } from "./scopes.ts";

const claimsRequests = new WeakMap<IncomingMessage, ClaimsRequest>();

/** The claims that a token request asked for; oidc-provider itself does not keep them. */
export function claimsRequestOf(request: IncomingMessage): ClaimsRequest {
  return claimsRequests.get(request) ?? { acrs: [], capabilities: [] };
}

/**
 * Refuses what Entra refuses before it looks at the grant; else hands back the request, unread,
 * for the provider.
 */
export async function admitTokenRequest(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  now: number,
): Promise<{ readonly request?: IncomingMessage; readonly person?: Person }> {
  const body = await readBody(request);
  const form = new URLSearchParams(body.toString());
  const grant = await provider.RefreshToken.find(form.get("refresh_token") ?? "");
  const person = personById(grant?.accountId ?? "");
  const claims = parseClaimsRequest(form.get("claims"));
  const refusal =
    request.headers.origin === undefined
      ? spaOnly
      : person && grantRefusal(form, person, claims, grant?.acr);
  if (refusal) {
    refuse(request, response, refusal, form, now);
    return person ? { person } : {};
  }
  const copy = replay(request, body);
  claimsRequests.set(copy, claims);
  return { request: copy, ...(person && { person }) };
}

function grantRefusal(
  form: URLSearchParams,
  person: Person,
  claims: ClaimsRequest,
  acr: string | undefined,
): EntraError | undefined {
  const scopes = form.get("scope")?.split(" ") ?? [];
  if (hasTrait(person, "not-consented") && asksForMethods(scopes)) return consentRequired;
  const isSatisfied = claims.acrs.length === 0 || claims.acrs.includes(acr ?? "");
  return isSatisfied ? undefined : stepUpRequired;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: EntraError,
  form: URLSearchParams,
  now: number,
): void {
  response.setHeader("Access-Control-Allow-Origin", request.headers.origin ?? "*");
  sendJson(response, errorBody(error, newTrace(now, form.get("client-request-id"))), 400);
}
