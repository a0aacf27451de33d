import { addedSince, type Facts } from "./facts.ts";
import { isSecondFactor, type Method } from "./methods.ts";

/** What was put on record while nobody was looking; whether it was the person is not known yet. */
export type Unasked = {
  /** Ids of methods. */
  readonly ids: readonly string[];
  /** When the record was last looked at before that, in milliseconds since 1970. */
  readonly since: number;
  /** The person says that it was somebody else. */
  readonly isAlarm?: boolean;
};

/** Sooner than this, whoever looks again still knows what they did. */
const AWHILE_MS = 86_400_000;

/** What is new since the record was last looked at, if that was a while ago; undefined: nothing. */
export const findUnasked = (
  before: Facts,
  methods: readonly Method[],
  now: number,
): Unasked | undefined => {
  if (before.kind === "unknown" || now - before.asOf < AWHILE_MS) return undefined;
  const known = before.methods.map(({ id }) => id);
  const added = addedSince({ kind: "known", methods, asOf: now }, known).filter(isSecondFactor);
  return added.length === 0 ? undefined : { ids: added.map(({ id }) => id), since: before.asOf };
};

/** Those of them that are still on record. */
export const stillOnRecord = ({ ids }: Unasked, methods: readonly Method[]): readonly Method[] =>
  methods.filter(({ id }) => ids.includes(id));
