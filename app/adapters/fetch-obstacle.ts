import { CLOUDS } from "../domain/clouds.ts";
import { isLate, isNoJson } from "../domain/faults.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { FindObstacle } from "../ports/connection.ts";

type World = { readonly fetch: typeof fetch; readonly origin: string };

/** At a bus stop with one bar the sign-in page itself may still come. */
const PATIENCE_MS = 5_000;

/**
 * The sign-in host's own description: small and public (OpenID Connect Discovery 1.0, section 4);
 * MSAL reads it from pages, too, where it does not bring it along (msal-common 16.16.1, Authority.ts).
 */
const descriptionOf = ({ signIn, demo }: RuntimeConfig, origin: string): string => {
  const host = CLOUDS[signIn?.cloud ?? "global"].signInHost;
  const root = demo === undefined ? `https://${host}` : `${origin}${demo.login}`;
  return `${root}/${signIn?.tenantId ?? "organizations"}/v2.0/.well-known/openid-configuration`;
};

/** Without a network a request is refused at once; one that only takes long proves nothing. */
export const createFindObstacle = ({ fetch, origin }: World): FindObstacle => {
  const ask = (address: string, mode: RequestMode): Promise<Response> =>
    fetch(address, {
      mode,
      credentials: "omit",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });

  /** What a page may not read may be there all the same: only a refused connection counts. */
  const isThere = async (address: string): Promise<boolean> => {
    try {
      await ask(address, "no-cors");
      return true;
    } catch (thrown) {
      return isLate(thrown);
    }
  };

  return async (config) => {
    const address = descriptionOf(config, origin);
    try {
      await (await ask(address, "cors")).json();
      return undefined;
    } catch (thrown) {
      if (isNoJson(thrown)) return { kind: "intercepted" };
      if (isLate(thrown)) return { kind: "no-answer" };
      return (await isThere(address)) ? { kind: "no-answer" } : { kind: "offline" };
    }
  };
};
