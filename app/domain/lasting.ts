import type { Answer } from "./readiness-questions.ts";

/** Second ways in that last; `email` only ever resets a password. */
export const LASTING_WAYS = ["second", "token", "passkey", "email"] as const;
export type LastingWay = (typeof LASTING_WAYS)[number];

/** Which of them the organisation offers. */
export type Offered = Readonly<Record<LastingWay, boolean>>;

export const LASTING_QUESTIONS = ["second", "token"] as const;
export type LastingQuestion = (typeof LASTING_QUESTIONS)[number];

/** Does the person have a second phone or tablet, and a token or key? */
export type LastingAnswers = Partial<Readonly<Record<LastingQuestion, Answer>>>;

/** The ways that are offered, in the order that suits everybody as long as nothing is known. */
export const listLasting = (offered: Offered): readonly LastingWay[] =>
  LASTING_WAYS.filter((way) => offered[way]);

/**
 * The way that suits this person best; undefined while a question is open that may change it, or
 * where nothing that is offered suits. A device of its own comes before what lives on this phone.
 */
export const chooseLasting = (
  answers: LastingAnswers,
  offered: Offered,
): LastingWay | undefined => {
  for (const question of LASTING_QUESTIONS) {
    if (!offered[question]) continue;
    if (answers[question] === undefined) return undefined;
    if (answers[question] === "yes") return question;
  }
  return offered.passkey ? "passkey" : undefined;
};
