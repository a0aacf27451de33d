import { generateKeyPairSync } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { SessionNotFound } from "oidc-provider/lib/helpers/errors.js";
import type { Provider } from "oidc-provider/lib/provider.js";
import type { CallLog } from "../calls.ts";
import { signInPath } from "../config.ts";
import { type Person, personByAddress } from "../people/people.ts";
import { originOf, sendHtml, sendJson, urlOf } from "../web/exchange.ts";
import { html } from "../web/html.ts";
import { page } from "../web/page.ts";
import { metadataAt } from "./metadata.ts";
import { createProvider } from "./provider.ts";
import { signedInPerson, signOut } from "./session.ts";
import { createSignInEndpoint, type SignInOptions } from "./sign-in-endpoint.ts";
import { admitTokenRequest } from "./token-endpoint.ts";
import type { Vault } from "./vault.ts";

export type LoginOptions = SignInOptions & {
  readonly vault: Vault;
  readonly calls: CallLog;
  readonly tokenLifetimeSeconds: number;
};

export type Login = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  signedIn(request: IncomingMessage, response: ServerResponse): Promise<Person | undefined>;
  reset(): void;
};

/** Entra's part: one provider for each address that the demo is reached at. */
export function createLogin(options: LoginOptions): Login {
  const providers = new Map<string, Provider>();
  const signIn = createSignInEndpoint(options);
  let signingKey: object | undefined;

  function providerFor(request: IncomingMessage): Provider {
    const origin = originOf(request);
    signingKey ??= newSigningKey();
    const provider = providers.get(origin) ?? createProvider({ ...options, origin, signingKey });
    providers.set(origin, provider);
    return provider;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = providerFor(request);
    const path = urlOf(request).pathname.slice(signInPath.length);
    if (path === "/v2.0/.well-known/openid-configuration") {
      // Open to every origin: the sign-in library reads it from pages (msal-common 16.16.1, Authority.ts).
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Allow-Methods", "GET, OPTIONS");
      return sendJson(response, metadataAt(originOf(request)));
    }
    if (path === "/oauth2/v2.0/logout") return signOut(provider, request, response);
    if (path.startsWith("/sign-in/")) {
      return signIn.handle(provider, request, response).catch(explainExpiry(response));
    }
    if (path === "/oauth2/v2.0/token" && request.method === "POST") {
      return answerToken(provider, request, response);
    }
    if (path.startsWith("/oauth2/v2.0/authorize")) recordAuthorize(request, response);
    return pass(provider, request, response);
  }

  async function answerToken(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const now = options.now();
    const admitted = await admitTokenRequest(provider, request, response, now);
    if (admitted.request) await pass(provider, admitted.request, response);
    record(request, response, admitted.person);
  }

  function recordAuthorize(request: IncomingMessage, response: ServerResponse): void {
    const hint = urlOf(request).searchParams.get("login_hint") ?? "";
    response.once("finish", () => record(request, response, personByAddress(hint)));
  }

  function record(
    { method = "", url = "" }: IncomingMessage,
    { statusCode: status }: ServerResponse,
    person: Person | undefined,
  ): void {
    const path = url.replace(/\?.*/, "");
    options.calls.record({ method, path, status, ...(person && { person: person.address }) });
  }

  return {
    handle,
    signedIn: (request, response) => signedInPerson(providerFor(request), request, response),
    reset: () => signIn.reset(),
  };
}

/** Mounts the provider below the tenant's path, as its URLs are made from both. */
function pass(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const originalUrl = request.url ?? "";
  const mounted = Object.assign(request, {
    originalUrl,
    url: originalUrl.slice(signInPath.length),
  });
  return provider.callback()(mounted, response);
}

function newSigningKey(): object {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "demo" };
}

function explainExpiry(response: ServerResponse): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof SessionNotFound)) throw error;
    const content = html`<p role="alert">This sign-in is over. Go back to the app and start it
again.</p>`;
    sendHtml(response, page("Sign-in expired", content), 400);
  };
}
