import type { Method } from "./methods.ts";

/** A move to a new phone that was begun: ids of the phones that were on record before. */
export type Move = { readonly ids: readonly string[] };

export type MoveProgress = {
  /** Phones that are on record since. */
  readonly fresh: readonly Method[];
  /** Old phones that are still on record. */
  readonly left: readonly Method[];
};

const isPhone = ({ kind }: Method): boolean => kind === "authenticator";

export const beginMove = (methods: readonly Method[]): Move => ({
  ids: methods.filter(isPhone).map(({ id }) => id),
});

export const followMove = ({ ids }: Move, methods: readonly Method[]): MoveProgress => {
  const phones = methods.filter(isPhone);
  return {
    fresh: phones.filter(({ id }) => !ids.includes(id)),
    left: phones.filter(({ id }) => ids.includes(id)),
  };
};

/** Where a move stands; `bare` is the one that must not last: the old phone is off, no new one is on. */
export type MoveStage = "open" | "both" | "moved" | "bare";

export const stageOf = ({ fresh, left }: MoveProgress): MoveStage => {
  if (fresh.length === 0) return left.length === 0 ? "bare" : "open";
  return left.length === 0 ? "moved" : "both";
};
