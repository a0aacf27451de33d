import { printName } from "../../../domain/kit/print-order.ts";
import type { Sheet } from "../../../domain/kit/sheet.ts";
import { sheetFile } from "../../../flow/kit/kit-files.ts";
import { itSayer } from "../it-view.ts";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";
import { PrintChoices } from "./print-choices.tsx";
import { PrintSheet } from "./print-sheet.tsx";
import { rolloutFactsOf } from "./rollout-facts.ts";

const Buttons = (props: KitProps & { readonly sheet: Sheet | undefined }) => {
  const { view, state, sheet, dispatch } = props;
  const say = itSayer(view);
  const name = printName(state.print);
  const place = "prints";
  return (
    <div class="kit-buttons">
      <button
        type="button"
        class="small-button"
        disabled={sheet === undefined}
        onClick={() => dispatch({ kind: "print-pressed", place, printout: "print" })}
      >
        {say("kit.prints.print.button")}
      </button>
      <button
        type="button"
        class="small-button"
        disabled={sheet === undefined}
        onClick={() =>
          sheet && dispatch({ kind: "save-pressed", place, file: sheetFile(name, sheet) })
        }
      >
        {say("kit.prints.svg.button")}
      </button>
      <button
        type="button"
        class="small-button"
        disabled={sheet === undefined}
        onClick={() =>
          sheet && dispatch({ kind: "picture-pressed", place, name: `${name}.png`, sheet })
        }
      >
        {say("kit.prints.png.button")}
      </button>
    </div>
  );
};

/** Posters and cards, as they will be printed. */
export const Prints = (props: KitProps) => {
  const { view, state, facts, craft } = props;
  const say = itSayer(view);
  const known = rolloutFactsOf(facts);
  const sheet = known && craft.sheet(state.print, known);
  return (
    <section aria-labelledby="prints">
      <h2 id="prints">{say("kit.prints.title")}</h2>
      <p>{say("kit.prints.lead")}</p>
      <PrintChoices {...props} />
      <div class="kit-preview">
        {sheet !== undefined && (
          <PrintSheet sheet={sheet} name={say(`kit.prints.design.${state.print.design}`)} />
        )}
      </div>
      <Buttons {...props} sheet={sheet} />
      <p class="kit-note soft">{say("kit.prints.hint")}</p>
      <KitNews {...props} place="prints" />
    </section>
  );
};
