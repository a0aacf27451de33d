import type { LastingQuestion } from "../../domain/lasting.ts";
import type { Answer } from "../../domain/readiness-questions.ts";

export type LastingEvent = {
  readonly kind: "lasting-answered";
  readonly question: LastingQuestion;
  readonly answer: Answer;
};
