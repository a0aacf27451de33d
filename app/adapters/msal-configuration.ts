import type { Configuration } from "@azure/msal-browser";
import { CLOUDS } from "../domain/clouds.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";

type Place = { readonly origin: string; readonly host: string; readonly base: string };
type Authority = Pick<
  Configuration["auth"],
  "authority" | "knownAuthorities" | "authorityMetadata"
>;

/**
 * The demo tenant's authority. MSAL demands https of an authority, but with its metadata given
 * the address is only a label; the endpoints may be http (msal-common 16.16.1, Authority.ts).
 */
const demoAuthority = (login: string, tenantId: string, { origin, host }: Place): Authority => {
  const root = `${origin}${login}/${tenantId}`;
  // The library puts the authority's own segment in place of the first one of every endpoint.
  const segment = login.split("/")[1] ?? "";
  return {
    authority: `https://${host}/${segment}`,
    knownAuthorities: [host],
    authorityMetadata: JSON.stringify({
      issuer: `${root}/v2.0`,
      authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
      token_endpoint: `${root}/oauth2/v2.0/token`,
      end_session_endpoint: `${root}/oauth2/v2.0/logout`,
      jwks_uri: `${root}/discovery/v2.0/keys`,
    }),
  };
};

/** For Microsoft's own hosts the library brings the metadata along and asks nobody. */
const authorityOf = (config: RuntimeConfig, place: Place): Authority => {
  const { signIn, demo } = config;
  const tenantId = signIn?.tenantId ?? "organizations";
  if (demo !== undefined) return demoAuthority(demo.login, tenantId, place);
  const host = CLOUDS[signIn?.cloud ?? "global"].signInHost;
  return { authority: `https://${host}/${tenantId}`, knownAuthorities: [host] };
};

export const configurationOf = (config: RuntimeConfig, place: Place): Configuration => {
  const bridge = `${place.origin}${place.base}redirect.html`;
  return {
    auth: {
      clientId: config.signIn?.clientId ?? "",
      ...authorityOf(config, place),
      redirectUri: bridge,
      postLogoutRedirectUri: bridge,
      // Without it Graph sends no claims challenge (entra-docs claims-challenge, 2024-04-10).
      clientCapabilities: ["CP1"],
    },
    // Phones kill the tab while people are in Authenticator, and a second link from an email opens
    // a second tab: session storage would sign them out. The library encrypts what it puts here
    // with a key in a session cookie, so it is unreadable once the browser was closed.
    cache: { cacheLocation: "localStorage" },
    system: { loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false } },
  };
};
