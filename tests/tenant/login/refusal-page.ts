import type { Context, Fault } from "oidc-provider/lib/provider.js";
import { contentSecurityPolicy } from "../web/exchange.ts";
import { type Html, html } from "../web/html.ts";
import { page } from "../web/page.ts";
import { describe, type EntraError, newTrace } from "./entra-error.ts";
import { malformed, redirectMismatch, unknownClient } from "./entra-errors.ts";

/** Where sign-in ends: a page of the provider's own, from which nothing leads back to the app. */
export function endOfSignIn(error: EntraError, now: number): Html {
  return page(
    "Sorry, but we’re having trouble signing you in.",
    html`<p role="alert">${describe(error, newTrace(now))}</p>`,
  );
}

export function refusalPage(now: () => number) {
  return async (context: Context, out: { error: string }, fault: Fault): Promise<void> => {
    context.set({ "Content-Security-Policy": contentSecurityPolicy });
    context.type = "html";
    context.body = endOfSignIn(asEntraError(out.error, fault), now()).markup;
  };
}

function asEntraError(error: string, fault: Fault): EntraError {
  if (error === "invalid_redirect_uri") return redirectMismatch;
  if (error === "invalid_client") return unknownClient;
  return { ...malformed, error, text: fault.error_description ?? malformed.text };
}
