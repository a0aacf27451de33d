import type { Practice } from "../../domain/practice.ts";
import { practiceOf } from "../../flow/tools/practice.ts";
import { Heading } from "../parts/heading.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Choosing } from "./practice-choosing.tsx";
import { Aside, NumberShown } from "./practice-number.tsx";
import { Learnt, LetIn, Matched, Missed, Refused } from "./practice-outcomes.tsx";
import { OwnRequest, StrangersRequest } from "./practice-request.tsx";

const screenOf = (view: View, practice: Practice) => {
  switch (practice.kind) {
    case "choosing":
      return <Choosing view={view} isAgain={practice.isAgain} />;
    case "number":
      return <NumberShown view={view} on={practice.on} number={practice.number} />;
    case "request":
      return <OwnRequest view={view} practice={practice} />;
    case "aside":
      return <Aside view={view} on={practice.on} number={practice.number} />;
    case "missed":
      return <Missed view={view} on={practice.on} why={practice.why} />;
    case "matched":
      return <Matched view={view} />;
    case "stranger":
      return <StrangersRequest view={view} isAgain={practice.isAgain} />;
    case "let-in":
      return <LetIn view={view} />;
    case "refused":
      return <Refused view={view} />;
    case "learnt":
      return <Learnt view={view} hasReported={practice.hasReported} />;
  }
};

/** Number matching, rehearsed: every screen says that it is practice, and each leads on. */
export const PracticePage = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("practice.title")} lead={say("practice.lead")} />
      {screenOf(view, practiceOf(view.state))}
    </>
  );
};
