import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider/lib/provider.js";
import { type Person, personById } from "../people/people.ts";
import { originOf, redirect, sendHtml, urlOf } from "../web/exchange.ts";
import { html } from "../web/html.ts";
import { page } from "../web/page.ts";

export async function signedInPerson(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Person | undefined> {
  const session = await provider.Session.get(provider.createContext(request, response));
  return personById(session.accountId ?? "");
}

/**
 * Signs out and goes back. Like Entra it needs no id token for that, and leaves issued tokens
 * alone; an address of another site is not gone to.
 */
export async function signOut(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const context = provider.createContext(request, response);
  const session = await provider.Session.get(context);
  if (session.accountId) await session.destroy();
  context.cookies.set(provider.cookieName("session"), null);
  const back = urlOf(request).searchParams;
  const wanted = back.get("post_logout_redirect_uri");
  if (!wanted || !URL.canParse(wanted) || new URL(wanted).origin !== originOf(request)) {
    sendHtml(response, page("You signed out of your account", html`<p>Close this window.</p>`));
    return;
  }
  const target = new URL(wanted);
  const state = back.get("state");
  if (state !== null) target.searchParams.set("state", state);
  redirect(response, target.href);
}
