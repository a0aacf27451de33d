import type { Verdict } from "../../domain/phone-number.ts";
import { phoneCheckOf } from "../../flow/select-phone.ts";
import { sayer, type View } from "../view.ts";

/** Nobody who is still typing is told that something is missing. */
const isSpoken = (verdict: Verdict, isLeft: boolean): boolean =>
  isLeft || (verdict.kind !== "unfinished" && verdict.kind !== "unsure");

const newsIn = (verdict: Exclude<Verdict, { kind: "empty" }>) => {
  switch (verdict.kind) {
    case "unfinished":
      return verdict.missing;
    case "impossible":
      return verdict.why;
    case "right":
      return verdict.number.sort === "unknown" ? "unsure" : verdict.number.sort;
    default:
      return verdict.kind;
  }
};

/** What is said of the number in the field, in one line. */
export const numberNews = (view: View): string | undefined => {
  const { verdict, isLeft } = phoneCheckOf(view.state);
  if (verdict.kind === "empty" || !isSpoken(verdict, isLeft)) return undefined;
  return sayer(view)(`backup.number.news.${newsIn(verdict)}`);
};
