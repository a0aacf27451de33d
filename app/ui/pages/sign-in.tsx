import type { Fault } from "../../domain/faults.ts";
import { isSignInLost, isSignInUnanswered, modeOf, signInConfigOf } from "../../flow/select.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { FaultNotice } from "../parts/fault-notice.tsx";
import { Heading } from "../parts/heading.tsx";
import { NextLink } from "../parts/next.tsx";
import { Rows } from "../parts/rows.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WayList, WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const ANSWERS = [
  "stopped",
  "password",
  "locked",
  "approval",
  "assigned",
  "blocked",
  "blank",
] as const;

/** Back without a result: what happened on Microsoft's page never comes back as an error. */
const Question = ({ view }: ViewProps) => {
  const say = sayer(view);
  const ways = ANSWERS.map((id) => ({
    id,
    title: say(`sign-in.ask.${id}.title`),
    answer: say(`sign-in.ask.${id}.answer`),
  }));
  return (
    <section class="question" aria-labelledby="question">
      <h2 id="question">{say("sign-in.ask.title")}</h2>
      <p>{say("sign-in.ask.lead")}</p>
      <WayList ways={ways} />
    </section>
  );
};

const statusOf = (view: View): string => {
  const say = sayer(view);
  const { session, setup, lookup } = view.state;
  if (session.kind === "signed-in") {
    const name = session.account.name;
    return say(lookup.kind === "running" ? "sign-in.status.looking" : "sign-in.status.in", {
      name,
    });
  }
  const isOff = setup.kind !== "loading" && signInConfigOf(view.state) === undefined;
  return say(isOff ? "sign-in.status.off" : "sign-in.status.fresh");
};

const faultOf = ({ state }: View): Fault | undefined => {
  const { session, lookup } = state;
  if (session.kind === "refused") return session.fault;
  if (isSignInLost(state)) return { kind: "state-lost" };
  return session.kind === "signed-in" && lookup.kind === "failed" ? lookup.fault : undefined;
};

const Status = ({ view }: ViewProps) => {
  const fault = faultOf(view);
  return (
    <div class="status" role="status">
      <p>{statusOf(view)}</p>
      {fault !== undefined && <FaultNotice view={view} fault={fault} />}
    </div>
  );
};

const SignedInActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <Actions>
      <NextLink view={view} after="sign-in" />
      <div class="actions__pair">
        <ActionButton
          isQuiet={true}
          onPress={() => view.dispatch({ kind: "sign-in-pressed", isNewAccount: true })}
        >
          {say("sign-in.other.button")}
        </ActionButton>
        <ActionButton isQuiet={true} onPress={() => view.dispatch({ kind: "sign-out-pressed" })}>
          {say("sign-in.out.button")}
        </ActionButton>
      </div>
    </Actions>
  );
};

const SignedOutActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const isLeaving = view.state.session.kind === "leaving";
  const skip = () => view.dispatch({ kind: "ticked", step: "sign-in", mark: "skipped" });
  return (
    <Actions>
      <ActionLink
        href={view.path("install")}
        isPress={true}
        onPress={(event) => {
          event.preventDefault();
          view.dispatch({ kind: "sign-in-pressed" });
        }}
      >
        {say(isLeaving ? "sign-in.busy.button" : "sign-in.button")}
      </ActionLink>
      <ActionLink href={view.path("install")} isQuiet={true} onPress={skip}>
        {say("sign-in.without.link")}
      </ActionLink>
    </Actions>
  );
};

/** The guide runs without sign-in here: the one way on is the main one. */
const OffActions = ({ view }: ViewProps) => (
  <Actions>
    <ActionLink
      href={view.path("install")}
      onPress={() => view.dispatch({ kind: "ticked", step: "sign-in", mark: "skipped" })}
    >
      {sayer(view)("shell.continue.button")}
    </ActionLink>
    <ActionLink href={view.path("help")} isQuiet={true}>
      {sayer(view)("shell.menu.help.link")}
    </ActionLink>
  </Actions>
);

const SignInActions = ({ view }: ViewProps) => {
  if (view.state.session.kind === "signed-in") return <SignedInActions view={view} />;
  const isOff = modeOf(view.state) === "ticking" && signInConfigOf(view.state) === undefined;
  return isOff ? <OffActions view={view} /> : <SignedOutActions view={view} />;
};

export const SignIn = ({ view }: ViewProps) => {
  const say = sayer(view);
  const rows = [
    { scene: "password", text: say("sign-in.one") },
    { scene: "store", text: say("sign-in.two") },
    { scene: "tick", text: say("sign-in.three") },
  ] as const;
  const isAsking = isSignInUnanswered(view.state);
  return (
    <>
      <Heading view={view} step="sign-in" title={say("sign-in.title")} lead={say("sign-in.lead")} />
      {isAsking && <Question view={view} />}
      <Rows rows={rows} />
      <Status view={view} />
      <WaysOut view={view} ways={waysOf(view, "sign-in")} />
      <SignInActions view={view} />
    </>
  );
};
