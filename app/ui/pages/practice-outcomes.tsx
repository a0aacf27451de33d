import type { PracticeMove, Setting } from "../../domain/practice.ts";
import { practiceDoorOf } from "../../flow/tools/practice.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Leave } from "./practice-leave.tsx";

const moving = (view: View, move: PracticeMove) => () => view.dispatch({ kind: "practised", move });

type MissedProps = ViewProps & { readonly on: Setting; readonly why: "wrong" | "refused" };

/** Nothing came of it, and nothing is lost: a new number, as in earnest. */
export const Missed = ({ view, on, why }: MissedProps) => {
  const say = sayer(view);
  const again = () => view.dispatch({ kind: "practice-number-wanted", on });
  return (
    <>
      <ScreenHeading isNew={true}>{say(`practice.missed.${why}.title`)}</ScreenHeading>
      <p>{say(`practice.missed.${why}.lead`)}</p>
      <Actions>
        <ActionButton onPress={again}>{say("practice.missed.button")}</ActionButton>
        <Leave view={view} />
      </Actions>
    </>
  );
};

export const Matched = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.matched.title")}</ScreenHeading>
      <p>{say("practice.matched.lead")}</p>
      <Actions>
        <ActionButton onPress={moving(view, { kind: "went-on" })}>
          {say("practice.matched.button")}
        </ActionButton>
        <Leave view={view} />
      </Actions>
    </>
  );
};

/** What a yes to a stranger would have done, without blame. */
export const LetIn = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.let-in.title")}</ScreenHeading>
      <p>{say("practice.let-in.lead")}</p>
      <p class="practice__more">{say("practice.let-in.caller")}</p>
      <Actions>
        <ActionButton onPress={moving(view, { kind: "went-on" })}>
          {say("practice.let-in.button")}
        </ActionButton>
        <Leave view={view} />
      </Actions>
    </>
  );
};

export const Refused = ({ view }: ViewProps) => {
  const say = sayer(view);
  const tell = (hasReported: boolean) => moving(view, { kind: "told-it", hasReported });
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.refused.title")}</ScreenHeading>
      <p>{say("practice.refused.lead")}</p>
      <Actions>
        <ActionButton onPress={tell(true)}>{say("practice.refused.yes.button")}</ActionButton>
        <ActionButton isQuiet={true} onPress={tell(false)}>
          {say("practice.refused.no.button")}
        </ActionButton>
      </Actions>
    </>
  );
};

export const Learnt = ({ view, hasReported }: ViewProps & { readonly hasReported: boolean }) => {
  const say = sayer(view);
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.learnt.title")}</ScreenHeading>
      <p>{say(hasReported ? "practice.learnt.reported" : "practice.learnt.unreported")}</p>
      <ul class="ticked practice__more">
        <li>{say("practice.learnt.one")}</li>
        <li>{say("practice.learnt.two")}</li>
        <li>{say("practice.learnt.three")}</li>
      </ul>
      <Actions>
        <ActionLink href={view.path(practiceDoorOf(view.state))}>
          {say("practice.learnt.button")}
        </ActionLink>
        <ActionButton isQuiet={true} onPress={moving(view, { kind: "began-again" })}>
          {say("practice.learnt.again.button")}
        </ActionButton>
      </Actions>
    </>
  );
};
