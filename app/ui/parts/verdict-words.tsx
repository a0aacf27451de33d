import type { Verdict } from "../../domain/programs/verdict.ts";
import { sayer, type View } from "../view.ts";
import { DaysLeft } from "./days-left.tsx";

type Props = { readonly view: View; readonly verdict: Verdict };

const Deeds = ({ view, verdict: { deeds } }: Props) => {
  const say = sayer(view);
  const [only] = deeds;
  if (deeds.length < 2) return only === undefined ? null : <p>{say(`apps.deed.${only}`)}</p>;
  return (
    <ol class="numbered">
      {deeds.map((deed) => (
        <li key={deed}>{say(`apps.deed.${deed}`)}</li>
      ))}
    </ol>
  );
};

/** For what an app password is good, and for how long. */
const Conditions = ({ view, verdict }: Props) => {
  if (verdict.kind !== "app-password") return null;
  const say = sayer(view);
  return (
    <>
      {verdict.conditions.map((condition) => (
        <p key={condition}>{say(`apps.condition.${condition}`)}</p>
      ))}
      <p>
        {say(verdict.hasEnded ? "apps.until.over" : "apps.until.ahead")}
        <DaysLeft view={view} until={verdict.until} />
      </p>
    </>
  );
};

/** What a program needs, why, and what to do in it, in order. */
export const VerdictWords = ({ view, verdict }: Props) => {
  const say = sayer(view);
  return (
    <div class={`verdict verdict--${verdict.kind}`}>
      <p class="verdict__title">{say(`apps.verdict.${verdict.kind}`)}</p>
      <p class="soft">{say(`apps.reason.${verdict.reason}`)}</p>
      {verdict.kind === "re-add" && <p>{say("apps.still")}</p>}
      <Conditions view={view} verdict={verdict} />
      <Deeds view={view} verdict={verdict} />
      {!verdict.isConfirmed && <p class="soft">{say("apps.unconfirmed")}</p>}
      {verdict.kind === "app-password" && (
        <a class="way-on" href={view.path("app-password")}>
          {say("apps.make.link")}
        </a>
      )}
    </div>
  );
};
