import { isLate, type PlainFault } from "../domain/faults.ts";
import { deskFor } from "../domain/help-desk.ts";
import { regionsIn } from "../domain/regions.ts";
import { parseRuntimeConfig } from "../domain/runtime-config.ts";
import type { Settings, Setup } from "../ports/settings.ts";

const LAST_GOOD = "second-step.config";

const parsed = (text: string): Setup => {
  const result = parseRuntimeConfig(jsonOf(text), { host: location.host });
  if (result.kind === "fault") return { kind: "broken", faults: result.fault };
  const { config, warnings } = result.value;
  const helpDesk = deskFor(config.helpDesk, regionsIn(navigator.languages));
  return {
    kind: "ready",
    config: { ...config, helpDesk },
    ...(warnings.length > 0 && { warnings }),
  };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as a fault of the whole file
  }
};

const keep = (text: string): void => {
  try {
    localStorage.setItem(LAST_GOOD, text);
  } catch {
    // Only for the next time without a network.
  }
};

const storedText = (): string | null => {
  try {
    return localStorage.getItem(LAST_GOOD);
  } catch {
    return null;
  }
};

const lastGood = (missing: Setup): Setup => {
  const text = storedText();
  const setup = text === null ? undefined : parsed(text);
  return setup?.kind === "ready" ? setup : missing;
};

/** A page waits for it with every word that depends on it, and a press on _Sign in_ does. */
const PATIENCE_MS = 8_000;

const lost = (kind: PlainFault): Setup => lastGood({ kind: "missing", fault: { kind } });

/** `config.json` as it is now; where it cannot be had, as it last was. */
export const createSettings = (address: string): Settings => ({
  read: async () => {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(address, { cache: "no-cache", signal });
      // The host itself says that there is none.
      if (response.status === 404 || response.status === 410) return lastGood({ kind: "missing" });
      if (!response.ok) return lost("no-answer");
      // A page in its place: a hotel's network, or a host that answers everything with one.
      if (/html/.test(response.headers.get("content-type") ?? "")) return lost("intercepted");
      const text = await response.text();
      const setup = parsed(text);
      if (setup.kind === "ready") keep(text);
      return setup;
    } catch (thrown) {
      return lost(isLate(thrown) ? "no-answer" : "offline");
    }
  },
});
