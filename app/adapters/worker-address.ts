import type { Workbox } from "workbox-window";

type Address = ConstructorParameters<typeof Workbox>[0];
type Policy = { createScriptURL(address: string): Address };
type Factory = { createPolicy(name: string, rules: object): Policy };

/** The one script address that may be made from a string here: that of our own worker. */
export const workerAddress = (base: string): Address => {
  const address = `${base}sw.js`;
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  const policy = factory?.createPolicy("second-step-worker", {
    createScriptURL: (wanted: string) => {
      if (wanted !== address) throw new TypeError("not our worker");
      return wanted;
    },
  });
  return policy?.createScriptURL(address) ?? address;
};
