import type { LanguageTag } from "../languages.ts";
import type { Design, Paper } from "./paper.ts";

/** Where the code on a print leads. */
export const TARGETS = ["door", "start", "scan", "rescue"] as const;
export type Target = (typeof TARGETS)[number];

/** What is printed, on what, in which languages, and where its code leads. */
export type PrintOrder = {
  readonly design: Design;
  readonly paper: Paper;
  readonly language: LanguageTag;
  readonly second: LanguageTag | "none";
  readonly target: Target;
};

/** For the names of files. */
export const printName = ({ design, paper, language, second }: PrintOrder): string =>
  [design, paper, language, ...(second === "none" ? [] : [second])].join("-");
