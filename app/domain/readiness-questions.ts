import type { System } from "./platform.ts";

/** What no page can see, and people can. The version is asked only where the browser does not tell. */
export const QUESTIONS = ["lock", "space", "notifications", "store", "profile"] as const;
export type Question = (typeof QUESTIONS)[number];

export const ANSWERS = ["yes", "no", "unknown"] as const;
export type Answer = (typeof ANSWERS)[number];

export type Answers = Readonly<Partial<Record<Question | "version", Answer>>>;

/** Which answer is the good one. */
const GOOD: Readonly<Record<Question, "yes" | "no">> = {
  lock: "yes",
  space: "yes",
  notifications: "yes",
  store: "yes",
  profile: "no",
};

/** Google Play and work profiles are Android’s. */
export const isOfAndroid = (question: Question): boolean =>
  question === "store" || question === "profile";

export const questionsFor = (system: System): readonly Question[] => {
  if (system === "computer") return [];
  return QUESTIONS.filter((question) => system === "android" || !isOfAndroid(question));
};

export const stateOfAnswer = (
  question: Question,
  answer: Answer | undefined,
): "asked" | "fine" | "look" | "unknown" => {
  if (answer === undefined) return "asked";
  if (answer === "unknown") return "unknown";
  return answer === GOOD[question] ? "fine" : "look";
};
