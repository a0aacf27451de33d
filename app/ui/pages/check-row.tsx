import type { ComponentChildren } from "preact";
import { type Finding, type Mark as Kind, markOf } from "../../domain/readiness.ts";
import { Mark } from "../parts/mark.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Answer } from "./check-answer.tsx";
import { roomOf, stateWords } from "./check-words.ts";

type LineProps = {
  readonly mark: Kind;
  readonly title: string;
  readonly words: ComponentChildren;
};

const Line = ({ mark, title, words }: LineProps) => (
  <>
    <Mark of={mark} />
    <span class="check__title">{title}</span>
    <span class="check__words">{words}</span>
  </>
);

type Props = ViewProps & { readonly finding: Finding };

const hasAnswer = (finding: Finding): boolean =>
  markOf(finding) === "look" ||
  (finding.check === "version" && finding.isAsked) ||
  finding.state === "absent";

const lineOf = (view: View, finding: Finding) => (
  <Line
    mark={markOf(finding)}
    title={sayer(view)(`ready.${finding.check}.title`)}
    words={<Reserve room={roomOf(view, finding.check)}>{stateWords(view, finding)}</Reserve>}
  />
);

/** One thing that was looked at; where there is something to do, it opens and says what. */
export const FindingRow = ({ view, finding }: Props) =>
  hasAnswer(finding) ? (
    <details class="check ways__way" key="open">
      <summary class="check__line">{lineOf(view, finding)}</summary>
      <Answer view={view} finding={finding} />
    </details>
  ) : (
    <div class="check check__line" key="closed">
      {lineOf(view, finding)}
    </div>
  );
