import { summarise } from "../../domain/readiness-findings.ts";
import { readingsOf } from "../../flow/tools/readiness.ts";
import { Reserve } from "../parts/reserve.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const wordsOf = (view: View): string => {
  const say = sayer(view);
  const { platform, isKeeping } = view.state;
  const summary = summarise(readingsOf(view.state), { platform, isKeeping });
  switch (summary.kind) {
    case "not-yet":
      return say("ready.summary.before");
    case "running":
      return say("ready.summary.running");
    case "looks":
      return say("ready.summary.looks", { count: summary.count });
    case "questions":
      return say("ready.summary.questions");
    case "ready":
      return say(
        platform?.system === "computer" ? "ready.summary.computer" : "ready.summary.ready",
      );
  }
};

/** All in one sentence, heard when it changes, in room that is kept for it. */
export const CheckSummary = ({ view }: ViewProps) => (
  <div class="for-script">
    <p class="checks__summary" role="status">
      <Reserve room={sayer(view)("ready.summary.questions")}>{wordsOf(view)}</Reserve>
    </p>
  </div>
);
