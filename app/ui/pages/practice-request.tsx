import type { Practice } from "../../domain/practice.ts";
import { Actions } from "../parts/actions.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Devices, PhoneAlone } from "./practice-devices.tsx";
import { Leave } from "./practice-leave.tsx";

const approve = (view: View) => (event: SubmitEvent) => {
  event.preventDefault();
  const typed = new FormData(event.currentTarget as HTMLFormElement).get("number");
  view.dispatch({ kind: "practised", move: { kind: "approved", typed: String(typed ?? "") } });
};

type RequestProps = ViewProps & {
  readonly isUnreadable: boolean;
  /** There is a number somewhere that it may step aside for. */
  readonly canStepAside: boolean;
};

/** The request itself, in our own look. The field is nobody’s business: it has no memory. */
const Request = ({ view, isUnreadable, canStepAside }: RequestProps) => {
  const say = sayer(view);
  const practised = (kind: "denied" | "stepped-aside") => () =>
    view.dispatch({ kind: "practised", move: { kind } });
  return (
    <form class="ask" aria-labelledby="ask" onSubmit={approve(view)}>
      <p class="ask__title" id="ask">
        {say("practice.request.ask")}
      </p>
      <label class="ask__label" for="number">
        {say("practice.request.label")}
      </label>
      <input
        class="ask__number"
        id="number"
        name="number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        aria-describedby="unreadable"
      />
      <p class="ask__news" id="unreadable" role="status">
        {isUnreadable && say("practice.request.unreadable")}
      </p>
      <button type="submit" class="ask__yes">
        {say("practice.request.yes.button")}
      </button>
      <button type="button" class="ask__no" onClick={practised("denied")}>
        {say("practice.request.no.button")}
      </button>
      {canStepAside && (
        <button type="button" class="ask__aside" onClick={practised("stepped-aside")}>
          {say("practice.request.aside.button")}
        </button>
      )}
    </form>
  );
};

type OwnProps = ViewProps & { readonly practice: Practice & { kind: "request" } };

/** The request that belongs to the number. */
export const OwnRequest = ({ view, practice }: OwnProps) => {
  const say = sayer(view);
  const { on, number, isUnreadable } = practice;
  return (
    <>
      <ScreenHeading isNew={true}>{say("practice.request.title")}</ScreenHeading>
      <Devices view={view} on={on} number={number}>
        <Request view={view} isUnreadable={isUnreadable} canStepAside={true} />
      </Devices>
      <Actions>
        <Leave view={view} />
      </Actions>
    </>
  );
};

/** The one that nobody here asked for. */
export const StrangersRequest = ({ view, isAgain }: ViewProps & { readonly isAgain: boolean }) => {
  const say = sayer(view);
  return (
    <>
      <ScreenHeading isNew={true}>
        {say(isAgain ? "practice.stranger.again.title" : "practice.stranger.title")}
      </ScreenHeading>
      <p>{say("practice.stranger.lead")}</p>
      <PhoneAlone view={view}>
        <Request view={view} isUnreadable={false} canStepAside={false} />
      </PhoneAlone>
      <Actions>
        <Leave view={view} />
      </Actions>
    </>
  );
};
