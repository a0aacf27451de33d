import type { Finding } from "../../domain/readiness.ts";
import { readingsOf } from "../../flow/tools/readiness.ts";
import { Choice } from "../parts/choice.tsx";
import { inAppLead, OutAction } from "../parts/out-of-app.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

/** Out of the app that shows this page, into the person’s own browser. */
const OutOfApp = ({ view }: ViewProps) => (
  <div class="check__answer">
    <p role="status">{inAppLead(view)}</p>
    <OutAction view={view} />
  </div>
);

type VersionProps = ViewProps & { readonly finding: Finding & { check: "version" } };

/** Where the browser does not tell the version, its owner may; where to look stands beside it. */
const Version = ({ view, finding }: VersionProps) => {
  const say = sayer(view);
  const system = view.state.platform?.system === "ios" ? "ios" : "android";
  return (
    <div class="check__answer">
      {finding.isAsked && (
        <>
          <p>{say(`ready.version.${system}.how`)}</p>
          <Choice
            view={view}
            name="version"
            question={say(`ready.version.${system}.title`)}
            answer={readingsOf(view.state).answers.version}
            onAnswer={(answer) =>
              view.dispatch({ kind: "readiness-answered", question: "version", answer })
            }
          />
        </>
      )}
      <p role="status">{finding.state === "old" && say("ready.version.answer")}</p>
    </div>
  );
};

const answerWords = (view: View, finding: Finding): string => {
  const say = sayer(view);
  switch (finding.check) {
    case "host":
    case "sign-in":
    case "graph":
      return say(`ready.${finding.check}.answer`);
    case "clock":
      return say(finding.state === "wrong" ? "ready.clock.wrong" : "ready.clock.off");
    case "storage":
      return say(finding.state === "low" ? "ready.storage.room" : "ready.storage.answer");
    case "camera":
      return say(finding.state === "refused" ? "ready.camera.answer" : "ready.camera.without");
    default:
      return "";
  }
};

/** What to do about a finding, in the place where it stands. */
export const Answer = ({ view, finding }: ViewProps & { readonly finding: Finding }) => {
  if (finding.check === "browser") return <OutOfApp view={view} />;
  if (finding.check === "version") return <Version view={view} finding={finding} />;
  return <p class="check__answer">{answerWords(view, finding)}</p>;
};
