import type { Method } from "./methods.ts";

/**
 * On how many devices somebody can prove a sign-in. What lives on one phone is one way; email, a
 * password and a temporary pass are none, and a computer’s own sign-in opens that computer alone.
 */
export type Ways = {
  readonly atLeast: number;
  /** Some methods may be on a device that was counted already: nobody can tell from here. */
  readonly atMost: number;
};

export type Strength = "none" | "one" | "unsure" | "two" | "more";

type Known = {
  readonly methods: readonly Method[];
  /** The person has a hardware token: Graph v1.0 does not list any. */
  readonly hasToken?: boolean;
  /** Microsoft’s text messages and calls are over. */
  readonly arePhonesOver?: boolean;
};

/** Registrations of one name may be one phone that was set up twice; so may those without any. */
const countPhones = (names: readonly (string | undefined)[]): Ways => ({
  atLeast: new Set(names).size,
  atMost: names.length,
});

/** May be on the phone that has Authenticator, or in a drawer. */
const MAYBE: ReadonlySet<Method["kind"]> = new Set(["passkey", "code-app", "other"]);

const isDesk = (method: Method): boolean => method.kind === "phone" && method.line === "office";

export const countWays = ({ methods, hasToken = false, arePhonesOver = false }: Known): Ways => {
  const phones = countPhones(
    methods.flatMap((method) => (method.kind === "authenticator" ? [method.name] : [])),
  );
  const numbers = arePhonesOver ? [] : methods.filter(({ kind }) => kind === "phone");
  const sure = phones.atLeast + numbers.filter(isDesk).length + Number(hasToken);
  const maybe =
    phones.atMost -
    phones.atLeast +
    numbers.filter((number) => !isDesk(number)).length +
    methods.filter(({ kind }) => MAYBE.has(kind)).length;
  // What may be on a device that is counted is one way by itself where none is.
  const isAlone = sure === 0 && maybe > 0;
  return { atLeast: isAlone ? 1 : sure, atMost: sure + maybe };
};

export const strengthOf = ({ atLeast, atMost }: Ways): Strength => {
  if (atMost === 0) return "none";
  if (atMost === 1) return "one";
  if (atLeast === 1) return "unsure";
  return atLeast === 2 ? "two" : "more";
};
