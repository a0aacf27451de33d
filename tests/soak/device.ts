import { storageOf } from "../unit/adapters/pretend-storage.ts";
import type { Weather } from "./weather.ts";

const refuse = (): never => {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
};

/** A browser's storage, which takes nothing in while it is refused. */
const storageIn = (weather: Weather): Storage => {
  const held = storageOf();
  return new Proxy(held, {
    get: (target, key) =>
      key === "setItem" && weather.isStorageRefused ? refuse : Reflect.get(target, key),
  }) as unknown as Storage;
};

export type Device = { readonly local: Storage; readonly session: Storage; wipe(): void };

export const createDevice = (weather: Weather): Device => {
  const local = storageIn(weather);
  const session = storageIn(weather);
  return {
    local,
    session,
    wipe: () => {
      for (const store of [local, session]) {
        for (const key of Object.keys(store)) store.removeItem(key);
      }
    },
  };
};

type Standing = {
  readonly device: Device;
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
};

const NAMES = ["localStorage", "sessionStorage", "location", "navigator", "fetch"] as const;

/** What adapters find around them in a browser; the answer takes it away again. */
export const standIn = ({ device, fetch }: Standing): (() => void) => {
  const before = NAMES.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const around = {
    localStorage: device.local,
    sessionStorage: device.session,
    location: { host: "localhost:4173", origin: "http://localhost:4173" },
    navigator: { languages: ["en"], onLine: true },
    fetch,
  };
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: around[name],
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
};
