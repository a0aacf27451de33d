import type { Loss } from "../ports/loss.ts";

type Renewed = { readonly renewed?: string };

/** Before the page is loaded afresh: whoever finds this build again knows that it did not help. */
export const noteRenewal = (version: string): void => {
  const renewed: Renewed = { ...(history.state as object | null), renewed: version };
  history.replaceState(renewed, "");
};

const PATIENCE_MS = 8_000;

/** HEAD goes past the worker: what counts is whether the host itself answers. */
const isHostThere = async (): Promise<boolean> => {
  try {
    const { ok } = await fetch(location.pathname, {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return ok;
  } catch {
    return false;
  }
};

/** Why a piece of this build did not come. Never rejects. */
export const explainLoss = async (version: string): Promise<Loss> => {
  if (!(await isHostThere())) return "offline";
  const isRenewed = (history.state as Renewed | null)?.renewed === version;
  return isRenewed ? "broken" : "outdated";
};
