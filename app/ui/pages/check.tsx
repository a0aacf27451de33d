import { findingsOf, isOfPhone } from "../../domain/readiness-findings.ts";
import { readingsOf } from "../../flow/tools/readiness.ts";
import { BroughtNote } from "../parts/brought-note.tsx";
import { HandOver } from "../parts/hand-over.tsx";
import { Heading } from "../parts/heading.tsx";
import { sayer, type ViewProps } from "../view.ts";
import { CheckActions } from "./check-actions.tsx";
import { Questions } from "./check-questions.tsx";
import { FindingRow } from "./check-row.tsx";
import { CheckSummary } from "./check-summary.tsx";

/** Both forms are on the page, and the style sheet picks one before the first paint. */
const Both = ({ view, of }: ViewProps & { readonly of: "title" | "lead" }) => {
  const say = sayer(view);
  return (
    <>
      <span class="for-phone">{say(`ready.${of}`)}</span>
      <span class="for-computer">{say(`ready.computer.${of}`)}</span>
    </>
  );
};

/** What a web page can see of the device in hand, and what only its owner can. */
export const Check = ({ view }: ViewProps) => {
  const { platform, isKeeping } = view.state;
  const findings = findingsOf(readingsOf(view.state), { platform, isKeeping });
  return (
    <>
      <BroughtNote view={view} />
      <Heading
        view={view}
        title={<Both view={view} of="title" />}
        lead={<Both view={view} of="lead" />}
      />
      <p class="checks__summary without-script">{sayer(view)("ready.script")}</p>
      <CheckSummary view={view} />
      <ul class="checks">
        {findings.map((finding) => (
          <li key={finding.check} class={isOfPhone(finding) ? "for-phone" : undefined}>
            <FindingRow view={view} finding={finding} />
          </li>
        ))}
      </ul>
      <HandOver view={view} />
      <Questions view={view} />
      <CheckActions view={view} />
    </>
  );
};
