import { isLying } from "../../../domain/kit/paper.ts";
import { itSayer } from "../it-view.ts";
import { CallSheet } from "./calls.tsx";
import type { KitProps } from "./kit-props.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { rolloutFactsOf } from "./rollout-facts.ts";

/** What the printer gets in place of the page. */
export const Printout = (props: KitProps) => {
  const { view, state, facts, craft } = props;
  const say = itSayer(view);
  if (state.printout === "calls") {
    return (
      <div class="kit-printout kit-printout--calls">
        <h1>{say("kit.calls.title")}</h1>
        <CallSheet view={view} site={facts.site ?? view.filePath("")} />
      </div>
    );
  }
  const { design, paper } = state.print;
  const known = rolloutFactsOf(facts);
  const sheet = known && craft.sheet(state.print, known);
  const kind = isLying(design, paper) ? `${paper}-lying` : paper;
  return (
    <div class={`kit-printout kit-printout--${kind}`}>
      {sheet !== undefined && (
        <PrintSheet sheet={sheet} name={say(`kit.prints.design.${design}`)} />
      )}
    </div>
  );
};
