import address from "../reader/reader.ts?worker&url";
import { workerAddress } from "./worker-address.ts";

/** Starts the worker that reads codes; `base` is the folder of the site, which may have been moved. */
export const openReader = (base: string): Worker => {
  const name = address.slice(import.meta.env.BASE_URL.length);
  return new Worker(workerAddress(base, name) as string, { type: "module" });
};
