import { CLOUDS, type Cloud } from "../clouds.ts";
import { METHODS, PROFILE } from "../permissions.ts";

/** What is registered with Microsoft Entra, and for whom. */
export type Registration = {
  /** What staff read at sign-in. */
  readonly name: string;
  /** Where the site stands: `https://setup.contoso.com/`, its folder and the slash at the end included. */
  readonly address: string;
  readonly cloud: Cloud;
  /** Whether the app may see what people have set up; takes an admin's consent. */
  readonly isChecking: boolean;
  /** config.json as it is; its `signIn` is written anew. */
  readonly config: Readonly<Record<string, unknown>>;
};

/** Stand in the texts below for what is known only once the script runs. */
export const TENANT_SLOT = "@@tenantId@@";
export const CLIENT_SLOT = "@@clientId@@";

const LOCAL = "http://localhost:4173/redirect.html";

/** Where Entra may send its answers: exactly these, letter case included. */
export const redirectUris = ({ address }: Registration): readonly string[] => [
  `${address}redirect.html`,
  LOCAL,
];

const permissionsOf = ({ isChecking }: Registration) => [PROFILE, ...(isChecking ? [METHODS] : [])];

/** Microsoft Graph's own application id, the same in every tenant. */
const GRAPH = "00000003-0000-0000-c000-000000000000";

/**
 * The body of POST /v1.0/applications: one tenant, a single-page application, no secret. `Scope` is a
 * delegated permission (learn.microsoft.com/graph/api/resources/resourceaccess).
 */
export const applicationOf = (registration: Registration): object => ({
  displayName: registration.name,
  signInAudience: "AzureADMyOrg",
  spa: { redirectUris: redirectUris(registration) },
  requiredResourceAccess: [
    {
      resourceAppId: GRAPH,
      resourceAccess: permissionsOf(registration).map(({ id }) => ({ id, type: "Scope" })),
    },
  ],
});

/**
 * Where an admin consents for everybody (learn.microsoft.com/entra/identity-platform/v2-admin-consent,
 * read 2026-11-26); undefined where nothing takes an admin.
 */
export const consentAddress = (registration: Registration): string | undefined => {
  if (!registration.isChecking) return undefined;
  const { signInHost, graphHost } = CLOUDS[registration.cloud];
  const scopes = permissionsOf(registration).map(({ name }) => `https://${graphHost}/${name}`);
  const query = new URLSearchParams({
    scope: scopes.join(" "),
    redirect_uri: redirectUris(registration)[0] ?? "",
  });
  return `https://${signInHost}/${TENANT_SLOT}/v2.0/adminconsent?client_id=${CLIENT_SLOT}&${query}`;
};

/** The finished config.json. */
export const configText = ({ config, cloud, isChecking }: Registration): string => {
  const signIn = {
    tenantId: TENANT_SLOT,
    clientId: CLIENT_SLOT,
    ...(cloud !== "global" && { cloud }),
  };
  const { $schema = "./config.schema.json", checking: _, ...rest } = config;
  const whole = { $schema, ...rest, signIn, ...(!isChecking && { checking: "ticks" }) };
  return JSON.stringify(whole, null, 2);
};
