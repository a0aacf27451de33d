import {
  authenticatorMethod,
  isAuthenticator,
  type Method,
  passwordMethod,
  phoneMethod,
  temporaryAccessPassMethod,
  thisPhone,
} from "./methods.ts";
import type { Person } from "./people.ts";

export type AppPassword = { readonly id: string; readonly name: string };

export type Directory = {
  methods(person: Person): readonly Method[];
  /** Graph lags behind Security info by `appearAfterMs`. */
  methodsInGraph(person: Person): readonly Method[];
  add(person: Person, method: Method): void;
  remove(person: Person, methodId: string): void;
  appPasswords(person: Person): readonly AppPassword[];
  addAppPassword(person: Person, appPassword: AppPassword): void;
  reset(): void;
};

type Entry = { methods: { method: Method; visibleAt: number }[]; appPasswords: AppPassword[] };

/** Microsoft's limit for authenticator apps and hardware tokens together (entra.md 3.3). */
const authenticatorLimit = 5;

export function hasFiveAuthenticators(methods: readonly Method[]): boolean {
  return methods.filter(isAuthenticator).length >= authenticatorLimit;
}

export function createDirectory(options: { now: () => number; appearAfterMs: number }): Directory {
  const entries = new Map<string, Entry>();

  function entry(person: Person): Entry {
    const known = entries.get(person.id);
    if (known) return known;
    const methods = methodsAtStart(person, options.now());
    const fresh: Entry = {
      methods: methods.map((method) => ({ method, visibleAt: 0 })),
      appPasswords: [],
    };
    entries.set(person.id, fresh);
    return fresh;
  }

  return {
    methods: (person) => entry(person).methods.map(({ method }) => method),
    methodsInGraph: (person) =>
      entry(person)
        .methods.filter(({ visibleAt }) => visibleAt <= options.now())
        .map(({ method }) => method),
    add(person, method) {
      const { methods } = entry(person);
      const others = methods.filter((one) => one.method.id !== method.id);
      const visibleAt = options.now() + options.appearAfterMs;
      entry(person).methods = [...others, { method, visibleAt }];
    },
    remove(person, methodId) {
      const own = entry(person);
      own.methods = own.methods.filter(({ method }) => method.id !== methodId);
      own.appPasswords = own.appPasswords.filter(({ id }) => id !== methodId);
    },
    appPasswords: (person) => entry(person).appPasswords,
    addAppPassword: (person, appPassword) => {
      entry(person).appPasswords.push(appPassword);
    },
    reset: () => entries.clear(),
  };
}

const registered: Readonly<Record<string, (now: number) => readonly Method[]>> = {
  "omar@contoso.example": () => [authenticatorMethod("Pixel 6")],
  "petra@contoso.example": withBackup,
  "paul@contoso.example": withBackup,
  "carla@contoso.example": withBackup,
  "lena@contoso.example": (now) => [
    authenticatorMethod("iPhone 12"),
    temporaryAccessPassMethod(now),
  ],
};

function withBackup(): readonly Method[] {
  return [phoneMethod("+44 7700900123"), authenticatorMethod(thisPhone)];
}

function methodsAtStart(person: Person, now: number): readonly Method[] {
  return [passwordMethod(), ...(registered[person.address]?.(now) ?? [])];
}
