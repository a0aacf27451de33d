/** The browser's storage in memory: like the real one, its keys are its own properties. */
class PretendStorage {
  [key: string]: unknown;

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }

  setItem(key: string, value: string): void {
    this[key] = String(value);
  }

  removeItem(key: string): void {
    delete this[key];
  }
}

export type Stored = Readonly<Record<string, string>>;

/** A storage with `held` in it. */
export const storageOf = (held: Stored = {}): PretendStorage =>
  Object.assign(new PretendStorage(), held);

/** What lies in `storage` now. */
export const contentOf = (storage: PretendStorage): Stored =>
  Object.fromEntries(Object.entries(storage).map(([key, value]) => [key, String(value)]));

const refuse = (): never => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

/** A storage that can be seen, and refuses whatever is asked of it. */
export const refusingStorage = (): object =>
  new Proxy(
    {},
    {
      get: () => refuse,
      ownKeys: () => ["second-step", "msal.version"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: "" }),
    },
  );

/** A browser that does not even hand its storage out. */
export const lockStorage = (target: typeof globalThis): void => {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(target, name, { configurable: true, get: refuse });
  }
};
