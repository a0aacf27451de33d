import { isSecondFactor, type Method } from "./methods.ts";
import type { FirstMethod } from "./policy.ts";

/**
 * What the directory says of a person; unknown until it has answered once. What is only remembered
 * it said once and cannot be asked now: it still counts for the person, but not against them.
 */
export type Facts =
  | { readonly kind: "unknown" }
  | {
      readonly kind: "known" | "remembered";
      readonly methods: readonly Method[];
      /** When the directory answered, in milliseconds since 1970. */
      readonly asOf: number;
    };

export const UNKNOWN: Facts = { kind: "unknown" };

/** `facts` as they count while the directory cannot be asked. */
export const remembered = (facts: Facts): Facts =>
  facts.kind === "unknown" ? facts : { ...facts, kind: "remembered" };

/** `facts` as they count once nothing is sent to phone numbers any more. */
export const withoutNumbers = (facts: Facts): Facts =>
  facts.kind === "unknown"
    ? facts
    : { ...facts, methods: facts.methods.filter(({ kind }) => kind !== "phone") };

const isFirst = (first: FirstMethod) => (method: Method) => method.kind === first;

/** The first method that the organisation asks for is on record. */
export const hasFirst = (facts: Facts, first: FirstMethod): boolean =>
  facts.kind !== "unknown" && facts.methods.some(isFirst(first));

/**
 * Something beside one first method can prove a sign-in. A second Authenticator is another device;
 * a passkey or code app may live on the same phone, which the directory cannot tell us.
 */
export const hasAnother = (facts: Facts, first: FirstMethod): boolean => {
  if (facts.kind === "unknown") return false;
  const factors = facts.methods.filter(isSecondFactor);
  return factors.some(isFirst(first)) && factors.length > 1;
};

/** The methods that were not there when the step began; used for wording only. */
export const addedSince = (
  facts: Facts,
  baseline: readonly string[] | undefined,
): readonly Method[] =>
  facts.kind !== "unknown" && baseline !== undefined
    ? facts.methods.filter(({ id }) => !baseline.includes(id))
    : [];
