import type { PlannedStep } from "../../domain/plan.ts";
import type { StepId } from "../../domain/steps.ts";
import {
  canSignIn,
  canTickHere,
  factsOf,
  isNumberLost,
  isSilentlyOffline,
  isStranded,
  modeOf,
  planOf,
} from "../../flow/select.ts";
import { sayer, type View } from "../view.ts";
import { FaultNotice } from "./fault-notice.tsx";
import { Reserve } from "./reserve.tsx";
import { settledWords } from "./settled-words.ts";

type Props = {
  readonly view: View;
  readonly step: StepId;
  /** The step can be ticked off right here where the directory does not tell. */
  readonly canTick?: boolean;
};

/** Only said: the browser's word for it is a hint, and no link is held back for it. */
const noNetworkWords = (view: View, step: StepId): string =>
  sayer(view)(step === "install" ? "check.no-network.store" : "shell.no-network.status");

const openWords = (view: View, { id: step, isDoubted }: PlannedStep): string => {
  const say = sayer(view);
  const { lookup, kept } = view.state;
  const mode = modeOf(view.state);
  if (isSilentlyOffline(view.state)) return noNetworkWords(view, step);
  if (mode === "ticking") return say("check.ticking");
  if (mode === "unknown") return say("check.waiting");
  if (lookup.kind === "running" && lookup.tries === 0) return say("check.looking");
  if (step === "backup" && isNumberLost(view.state)) return say("check.ended");
  if (isDoubted) return say("check.doubted");
  return say(kept.leaving === undefined ? "check.waiting" : "check.not-yet");
};

const AsOf = ({ view }: { readonly view: View }) => {
  const facts = factsOf(view.state);
  const { lookup } = view.state;
  if (facts.kind === "unknown" || lookup.kind !== "failed") return null;
  return (
    <p class="status__as-of">{sayer(view)("check.as-of", { moment: view.t.moment(facts.asOf) })}</p>
  );
};

/** Where a step stands, in words that a screen reader hears when they change. */
export const StepStatus = ({ view, step, canTick = false }: Props) => {
  const { state, dispatch } = view;
  const planned = planOf(state).find(({ id }) => id === step);
  if (planned === undefined) return null;
  const isBehind = planned.status === "behind";
  const isTicked = isBehind && planned.by !== "facts";
  const { lookup } = state;
  // A new line each time: it is heard again, and it stands where the old one stood.
  const words = settledWords(view, step) ?? openWords(view, planned);
  const again = () => dispatch({ kind: "check-pressed" });
  return (
    <div class={isBehind ? "status status--done" : "status"}>
      <div role="status">
        <p key={words}>
          {isBehind ? words : <Reserve room={noNetworkWords(view, step)}>{words}</Reserve>}
        </p>
        <AsOf view={view} />
        {isStranded(state) && state.session.kind === "refused" && !isBehind && (
          <FaultNotice view={view} fault={state.session.fault} />
        )}
        {lookup.kind === "failed" && !isBehind && (
          <FaultNotice view={view} fault={lookup.fault} onRetry={again} />
        )}
      </div>
      {/* One button for both: whoever presses it by key stays on it. */}
      {(isTicked || (canTick && !isBehind && canTickHere(state))) && (
        <button
          type="button"
          class="small-button"
          onClick={() =>
            dispatch(isTicked ? { kind: "unticked", step } : { kind: "ticked", step, mark: "done" })
          }
        >
          {sayer(view)(isTicked ? "check.undo.button" : "check.tick.button")}
        </button>
      )}
      {canTick && !isBehind && canSignIn(state) && (
        <a class="status__link" href={view.path("sign-in")}>
          {sayer(view)("check.sign-in.link")}
        </a>
      )}
    </div>
  );
};
