/// <reference path="./oidc-provider.d.ts" />
// Not by the package's main file: that one only adds a notice about the version of Node.
import { type Context, Provider } from "oidc-provider/lib/provider.js";
import { clientId, securityInfoClientId, securityInfoPath, signInPath } from "../config.ts";
import { claimsByScope, findAccount } from "./accounts.ts";
import { signInPolicy } from "./policy.ts";
import { refusalPage } from "./refusal-page.ts";
import { allScopes, grantedScopes } from "./scopes.ts";
import { shapeAsEntra } from "./shape.ts";
import { claimsRequestOf } from "./token-endpoint.ts";
import type { Vault } from "./vault.ts";

export type ProviderOptions = {
  readonly origin: string;
  readonly vault: Vault;
  readonly signingKey: object;
  readonly tokenLifetimeSeconds: number;
  readonly now: () => number;
};

const day = 24 * 60 * 60;

export function createProvider(options: ProviderOptions): Provider {
  const { origin, vault } = options;
  const provider = new Provider(`${origin}${signInPath}`, {
    adapter: vault.adapter,
    jwks: { keys: [options.signingKey] },
    clients: clientsAt(origin),
    cookies: { keys: ["demo"], long: { httpOnly: true, sameSite: "lax" } },
    clientBasedCORS: () => true,
    scopes: allScopes,
    claims: claimsByScope,
    conformIdTokenClaims: false,
    extraParams: ["claims", "client-request-id", "domain_hint"],
    responseTypes: ["code", "none"],
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: {
      policy: signInPolicy(),
      url: (_context: Context, { uid }: { uid: string }) => `${signInPath}/sign-in/${uid}`,
    },
    routes: {
      authorization: "/oauth2/v2.0/authorize",
      token: "/oauth2/v2.0/token",
      jwks: "/discovery/v2.0/keys",
    },
    ttl: lifetimes(options.tokenLifetimeSeconds),
    findAccount,
    loadExistingGrant: (context: Required<Context>) => grantEverything(provider, context),
    extraTokenClaims: tokenClaims,
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    expiresWithSession: async () => false,
    renderError: refusalPage(options.now),
  });
  // Entra's issuer ends in the version, its endpoints do not stand below it.
  provider.issuer = `${origin}${signInPath}/v2.0`;
  provider.on("grant.error", ({ state }, fault) => {
    state["fault"] = fault;
  });
  provider.on("server_error", (_context, error) => console.error(error));
  return provider.use(shapeAsEntra(options.now));
}

function clientsAt(origin: string): readonly object[] {
  const common = { application_type: "web", token_endpoint_auth_method: "none" };
  return [
    {
      ...common,
      client_id: clientId,
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      redirect_uris: [`${origin}/redirect.html`],
    },
    {
      ...common,
      client_id: securityInfoClientId,
      grant_types: [],
      response_types: ["none"],
      redirect_uris: [`${origin}${securityInfoPath}`],
    },
  ];
}

function lifetimes(tokenLifetimeSeconds: number): object {
  return {
    AccessToken: tokenLifetimeSeconds,
    AuthorizationCode: 600,
    Grant: day,
    IdToken: 3600,
    Interaction: 3600,
    Session: day,
    // 24 hours for a single-page app, and renewing does not lengthen it.
    RefreshToken: ({ oidc }: Context) => oidc?.entities.RotatedRefreshToken?.remainingTTL ?? day,
  };
}

async function grantEverything(provider: Provider, { oidc }: Required<Context>) {
  const accountId = oidc.session.accountId ?? "";
  const grant = new provider.Grant({ accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope(grantedScopes.join(" "));
  await grant.save();
  return grant;
}

function tokenClaims({ req, oidc }: Required<Context>): object {
  const { AuthorizationCode: code, RefreshToken: refreshToken } = oidc.entities;
  const acr = (code ?? refreshToken)?.acr;
  return { acrs: acr ? [acr] : [], capabilities: claimsRequestOf(req).capabilities };
}
