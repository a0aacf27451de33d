/** What a boundary answers: a value, or a fault that is a value too. Only bugs throw. */
export type Result<T, F> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "fault"; readonly fault: F };

export const ok = <T>(value: T): Result<T, never> => ({ kind: "ok", value });

export const fault = <F>(reason: F): Result<never, F> => ({ kind: "fault", fault: reason });
