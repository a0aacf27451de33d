import type { Workbox } from "workbox-window";

type Address = ConstructorParameters<typeof Workbox>[0];
type Policy = { createScriptURL(address: string): Address };
type Factory = { createPolicy(name: string, rules: object): Policy };

/** The service worker, scripts that the build named, and what the development server makes of one. */
const OWN = /^(?:sw\.js|assets\/[\w-]+\.js|app\/reader\/reader\.ts\?[\w&=]+)$/;

/** One for each page: the browser makes no second policy of the same name. */
let policy: Policy | undefined;

/** The only script addresses that may be made from a string here: those of our own workers, in the folder of the site. */
export const workerAddress = (base: string, name: string): Address => {
  const address = base + name;
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy("second-step-worker", {
    createScriptURL: (wanted: string) => {
      const isOwn = wanted.startsWith(base) && OWN.test(wanted.slice(base.length));
      if (!isOwn) throw new TypeError("not our worker");
      return wanted;
    },
  });
  return policy?.createScriptURL(address) ?? address;
};
