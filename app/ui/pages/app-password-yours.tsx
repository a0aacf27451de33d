import type { ProgramId } from "../../domain/programs/programs.ts";
import { type Need, verdictOf } from "../../flow/select-programs.ts";
import { VerdictWords } from "../parts/verdict-words.tsx";
import { sayer, type ViewProps } from "../view.ts";

type ProgramsProps = ViewProps & { readonly programs: readonly ProgramId[] };

/** One password each, so that there is an order to go by. */
const InOrder = ({ view, programs }: ProgramsProps) => {
  const say = sayer(view);
  return (
    <>
      <ol class={programs.length > 1 ? "yours__programs numbered" : "yours__programs"}>
        {programs.map((id) => (
          <li key={id}>{say(`apps.program.${id}`)}</li>
        ))}
      </ol>
      <a class="way-on" href={view.path("apps")}>
        {say("app-password.change.button")}
      </a>
    </>
  );
};

/** Folded, so that kept choices, which arrive after the first render, move nothing. */
const Why = ({ view, programs, kind }: ProgramsProps & { kind: "unclear" | "unneeded" }) => {
  const say = sayer(view);
  return (
    <details class="ways__way yours__why">
      <summary>{say(`app-password.why.${kind}`)}</summary>
      <ul>
        {programs.map((id) => (
          <li key={id}>
            <h3>{say(`apps.program.${id}`)}</h3>
            <VerdictWords view={view} verdict={verdictOf(view.state, id)} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const Programs = ({ view, need }: ViewProps & { readonly need: Need }) => {
  switch (need.kind) {
    case "none":
    case "disallowed":
      return null;
    case "needed":
      return <InOrder view={view} programs={need.programs} />;
    case "unclear":
    case "unneeded":
      return <Why view={view} programs={need.programs} kind={need.kind} />;
  }
};

/** What the person's programs say about app passwords, and why. */
export const YourPrograms = ({ view, need }: ViewProps & { readonly need: Need }) => (
  <section class="yours" aria-labelledby="yours">
    <h2 id="yours">{sayer(view)("app-password.yours.title")}</h2>
    <div role="status">
      <p key={need.kind}>{sayer(view)(`app-password.yours.${need.kind}`)}</p>
    </div>
    <Programs view={view} need={need} />
  </section>
);
