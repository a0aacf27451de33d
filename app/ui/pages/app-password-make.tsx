import type { ProgramId } from "../../domain/programs/programs.ts";
import { hasSmtpAuthEnded, SMTP_AUTH_LAST_DAY } from "../../domain/programs/verdict.ts";
import type { Need } from "../../flow/select-programs.ts";
import { DaysLeft } from "../parts/days-left.tsx";
import { KeyLabel } from "../parts/key-label.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

/** The programs that can come to need an app password. */
export const PASTED = ["scanner", "script"] as const;

type PasteProps = ViewProps & { readonly program: (typeof PASTED)[number] };

const Paste = ({ view, program }: PasteProps) => {
  const say = sayer(view);
  return (
    <div class="placing">
      <h3>{say(`apps.program.${program}`)}</h3>
      <p>{say(`app-password.paste.${program}`)}</p>
    </div>
  );
};

const Steps = ({ view }: ViewProps) => {
  const say = sayer(view);
  const slots = {
    add: <KeyLabel view={view} of="add-sign-in-method" />,
    appPassword: <KeyLabel view={view} of="app-password" />,
  };
  return (
    <ol class="numbered">
      <li>
        <Sentence view={view} of="app-password.make.one" slots={slots} />
      </li>
      <li>{say("app-password.make.two")}</li>
      <li>{say("app-password.make.three")}</li>
    </ol>
  );
};

/** Whoever has just found out that a program needs one sees at once how; others ask for it. */
const isAskedFor = ({ state }: View, need: Need): boolean =>
  need.kind === "needed" && need.programs.some((id) => state.unfolded.includes(id));

/** How to make an app password, and where it goes in each program that needs one. */
export const MakeAppPassword = ({ view, need }: ViewProps & { readonly need: Need }) => {
  const say = sayer(view);
  const programs: readonly ProgramId[] = need.kind === "needed" ? need.programs : PASTED;
  return (
    <details class="ways__way make" open={isAskedFor(view, need)}>
      <summary>{say("app-password.make.title")}</summary>
      <Steps view={view} />
      <p>
        {say(hasSmtpAuthEnded(view.state.today) ? "apps.until.over" : "apps.until.ahead")}
        <DaysLeft view={view} until={SMTP_AUTH_LAST_DAY} />
      </p>
      {PASTED.filter((id) => programs.includes(id)).map((id) => (
        <Paste key={id} view={view} program={id} />
      ))}
    </details>
  );
};
