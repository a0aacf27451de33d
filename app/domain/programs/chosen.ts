import { type AnswerId, answersOf, PROGRAMS, type ProgramId } from "./programs.ts";

/** The person's programs, each with the answer to its question; null: none yet. */
export type Chosen = Readonly<Partial<Record<ProgramId, AnswerId | null>>>;

export const NONE_CHOSEN: Chosen = {};

const parseAnswer = (id: ProgramId, value: unknown): AnswerId | null => {
  const program = PROGRAMS.find((known) => known.id === id);
  return (program && answersOf(program).find((answer) => answer === value)) ?? null;
};

/** Kept choices from anywhere; only ids of ours survive. */
export const parseChosen = (kept: unknown): Chosen => {
  if (typeof kept !== "object" || kept === null) return NONE_CHOSEN;
  const given: Readonly<Record<string, unknown>> = { ...kept };
  return Object.fromEntries(
    PROGRAMS.filter(({ id }) => Object.hasOwn(given, id)).map(({ id }) => [
      id,
      parseAnswer(id, given[id]),
    ]),
  );
};

/** `chosen` with one program more, or with its answer; an answer of another question is none. */
export const choose = (chosen: Chosen, id: ProgramId, answer?: AnswerId): Chosen => ({
  ...chosen,
  [id]: parseAnswer(id, answer),
});

export const drop = (chosen: Chosen, id: ProgramId): Chosen => {
  const { [id]: _dropped, ...rest } = chosen;
  return rest;
};

/**
 * One of them needs an app password, if the organisation has any: it sends with an address and a
 * password. The catalogue, which comes with few pages, says no other answer leads there.
 */
export const needsAppPassword = (chosen: Chosen): boolean =>
  Object.values(chosen).includes("sends-password");

/** In the order of the catalogue, whatever the order they were chosen in. */
export const listChosen = (chosen: Chosen): readonly ProgramId[] =>
  PROGRAMS.map(({ id }) => id).filter((id) => chosen[id] !== undefined);
