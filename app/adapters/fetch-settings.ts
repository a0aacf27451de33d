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

const lastGood = (): Setup => {
  try {
    const text = localStorage.getItem(LAST_GOOD);
    const setup = text === null ? undefined : parsed(text);
    return setup?.kind === "ready" ? setup : { kind: "missing" };
  } catch {
    return { kind: "missing" };
  }
};

/** `config.json` as it is now; without a network, as it last was. */
export const createSettings = (address: string): Settings => ({
  read: async () => {
    try {
      const response = await fetch(address, { cache: "no-cache" });
      // A page in its place: a hotel's network, or a host that answers everything with one.
      const isPage = /html/.test(response.headers.get("content-type") ?? "");
      if (!response.ok || isPage) return lastGood();
      const text = await response.text();
      const setup = parsed(text);
      if (setup.kind === "ready") keep(text);
      return setup;
    } catch {
      return lastGood();
    }
  },
});
