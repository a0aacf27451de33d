import { CLOUDS } from "./clouds.ts";
import type { RuntimeConfig } from "./runtime-config.ts";

/** Addresses that tell whether Microsoft can be reached, and nothing about who asks. */
export type MicrosoftPlaces = { readonly signIn: string; readonly graph: string };

/**
 * The tenant’s public sign-in metadata, and Graph’s answer to a stranger: a refusal is an answer,
 * too. Without a sign-in in the config Microsoft is not asked. `origin` is ours, for the demo.
 */
export const microsoftPlaces = (
  config: RuntimeConfig | undefined,
  origin: string,
): MicrosoftPlaces | undefined => {
  if (config?.signIn === undefined) return undefined;
  const { tenantId, cloud } = config.signIn;
  const { signInHost, graphHost } = CLOUDS[cloud];
  const { demo } = config;
  const login = demo === undefined ? `https://${signInHost}` : origin + demo.login;
  const graph = demo === undefined ? `https://${graphHost}/v1.0` : origin + demo.graph;
  return {
    signIn: `${login}/${tenantId}/v2.0/.well-known/openid-configuration`,
    graph: `${graph}/me`,
  };
};
