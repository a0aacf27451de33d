import type { Fault } from "../../domain/faults.ts";
import type { State } from "../../flow/state.ts";
import { sayer, type View } from "../view.ts";
import { DeskCode } from "./desk-code.tsx";

type Props = { readonly view: View; readonly fault: Fault; readonly onRetry?: () => void };

/** What can be done about it by pressing a button; the rest passes, or is for IT. */
const Way = ({ view, fault, onRetry }: Props) => {
  const say = sayer(view);
  const { dispatch } = view;
  switch (fault.kind) {
    case "step-up":
      return (
        <button
          type="button"
          class="small-button"
          onClick={() => dispatch({ kind: "step-up-pressed" })}
        >
          {say("fault.step-up.button")}
        </button>
      );
    case "session-over":
    case "not-found":
      return (
        <button
          type="button"
          class="small-button"
          onClick={() =>
            dispatch({ kind: "sign-in-pressed", isNewAccount: fault.kind === "not-found" })
          }
        >
          {say("fault.sign-in.button")}
        </button>
      );
    // Asked again by itself, when it is welcome.
    case "throttled":
    case "consent-needed":
    case "forbidden":
      return null;
    default:
      return onRetry === undefined ? null : (
        <button type="button" class="small-button" onClick={onRetry}>
          {say("fault.retry.button")}
        </button>
      );
  }
};

/** Where nothing is kept, nobody is told that their place is. */
const leadKey = ({ isKeeping }: State, { kind }: Fault) =>
  kind === "offline" && !isKeeping ? "shell.no-network.status" : (`fault.${kind}.lead` as const);

/** A failure in plain words, with what to do next. */
export const FaultNotice = ({ view, fault, onRetry }: Props) => {
  const say = sayer(view);
  const code = fault.kind === "unexpected" ? fault.code : "";
  return (
    <div class="fault">
      <p class="fault__title">{say(`fault.${fault.kind}.title`)}</p>
      <p>{say(leadKey(view.state, fault), { code })}</p>
      {fault.kind === "unexpected" && <DeskCode view={view} />}
      <Way view={view} fault={fault} {...(onRetry && { onRetry })} />
    </div>
  );
};
