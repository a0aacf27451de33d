import fc, { type Arbitrary } from "fast-check";
import { type Chosen, choose, NONE_CHOSEN } from "../../../../app/domain/programs/chosen.ts";
import {
  type AnswerId,
  PROGRAMS,
  type ProgramId,
  QUESTIONS,
} from "../../../../app/domain/programs/programs.ts";

export const PROGRAM_IDS: readonly ProgramId[] = PROGRAMS.map(({ id }) => id);

const ANSWERS: readonly AnswerId[] = [...new Set(Object.values(QUESTIONS).flat())];

export const anyProgramId = fc.constantFrom(...PROGRAM_IDS);
export const anyAnswer = fc.constantFrom(...ANSWERS);

/** Programs as a person can have chosen them, answered or not. */
export const anyChosen: Arbitrary<Chosen> = fc
  .array(fc.tuple(anyProgramId, fc.option(anyAnswer, { nil: undefined })), { maxLength: 6 })
  .map((picks) => picks.reduce((chosen, [id, answer]) => choose(chosen, id, answer), NONE_CHOSEN));
