import type { Fault } from "../../domain/faults.ts";
import {
  isSignInLost,
  isSignInOff,
  isSignInUnanswered,
  isSilentlyOffline,
} from "../../flow/select.ts";
import { FaultNotice } from "../parts/fault-notice.tsx";
import { Heading } from "../parts/heading.tsx";
import { inAppLead, inAppOf, inAppTitle } from "../parts/out-of-app.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { Rows } from "../parts/rows.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WayList, WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { isSignInElsewhere, SignInActions, SkipLink } from "./sign-in-actions.tsx";

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
  const { session, lookup } = view.state;
  if (session.kind === "signed-in") {
    const name = session.account.name;
    return say(lookup.kind === "running" ? "sign-in.status.looking" : "sign-in.status.in", {
      name,
    });
  }
  if (isSilentlyOffline(view.state)) return say("shell.no-network.status");
  return say(isSignInOff(view.state) ? "sign-in.status.off" : "sign-in.status.fresh");
};

/** The app's own way to a browser, or what came of copying the address. */
const Elsewhere = ({ view }: ViewProps) => {
  const app = inAppOf(view);
  const isNew = view.state.copied === "none";
  return (
    <>
      {app !== undefined && <b class="line">{inAppTitle(view, app)}</b>}
      {isNew ? sayer(view)("in-app.hint.lead") : inAppLead(view)}
    </>
  );
};

const faultOf = ({ state }: View): Fault | undefined => {
  const { session, lookup } = state;
  if (session.kind === "refused") return session.fault;
  if (isSignInLost(state)) return { kind: "state-lost" };
  return session.kind === "signed-in" && lookup.kind === "failed" ? lookup.fault : undefined;
};

/** In the place of the fault that is over, and as high: it went by itself. */
const Passed = ({ view, fault }: { readonly view: View; readonly fault: Fault }) => {
  const say = sayer(view);
  const kind = fault.kind === "intercepted" ? "intercepted" : "offline";
  return (
    <div class="fault fault--over">
      <p class="fault__title">{say("fault.passed.title")}</p>
      <p>
        <Reserve room={say(`fault.${kind}.lead`)}>{say("fault.passed.lead")}</Reserve>
      </p>
    </div>
  );
};

const Status = ({ view }: ViewProps) => {
  const fault = faultOf(view);
  const isInApp = isSignInElsewhere(view);
  const { session, passed } = view.state;
  return (
    <div class="status" role="status">
      <p>{isInApp ? <Elsewhere view={view} /> : statusOf(view)}</p>
      {fault !== undefined && <FaultNotice view={view} fault={fault} />}
      {passed !== undefined && session.kind === "signed-out" && (
        <Passed view={view} fault={passed} />
      )}
      {isInApp && <SkipLink view={view} />}
    </div>
  );
};

/** Inside an app, that sign-in wants a real browser; in the room of what is said elsewhere. */
const Lead = ({ view }: ViewProps) => {
  const say = sayer(view);
  if (!isSignInElsewhere(view)) return <>{say("sign-in.lead")}</>;
  return <Reserve room={say("sign-in.lead")}>{say("in-app.sign-in.lead")}</Reserve>;
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
      <Heading
        view={view}
        step="sign-in"
        title={say("sign-in.title")}
        lead={<Lead view={view} />}
      />
      {isAsking && <Question view={view} />}
      <Rows rows={rows} />
      <Status view={view} />
      <WaysOut view={view} ways={waysOf(view, "sign-in")} />
      <SignInActions view={view} />
    </>
  );
};
