import { DESIGNS, PAPER_NAMES, PAPERS } from "../../../domain/kit/paper.ts";
import { type PrintOrder, TARGETS } from "../../../domain/kit/print-order.ts";
import { LANGUAGES } from "../../../domain/languages.ts";
import { itSayer } from "../it-view.ts";
import { KitChoice } from "./kit-field.tsx";
import type { KitProps } from "./kit-props.ts";

const LANGUAGE_OPTIONS = LANGUAGES.map(({ tag, name }) => ({ value: tag, name }));

/** What is printed, on what, in which languages, and where its code leads. */
export const PrintChoices = ({ view, state: { print }, dispatch }: KitProps) => {
  const say = itSayer(view);
  const change = (changed: Partial<PrintOrder>): void =>
    dispatch({ kind: "print-chosen", change: changed });
  return (
    <div class="kit-fields">
      <KitChoice
        id="kit-design"
        label={say("kit.prints.what.label")}
        value={print.design}
        options={DESIGNS.map((value) => ({ value, name: say(`kit.prints.design.${value}`) }))}
        onChosen={(design) => change({ design })}
      />
      <KitChoice
        id="kit-paper"
        label={say("kit.prints.paper.label")}
        value={print.paper}
        options={PAPERS.map((value) => ({ value, name: PAPER_NAMES[value] }))}
        onChosen={(paper) => change({ paper })}
      />
      <KitChoice
        id="kit-print-language"
        label={say("kit.prints.language.label")}
        value={print.language}
        options={LANGUAGE_OPTIONS}
        onChosen={(language) => change({ language })}
      />
      <KitChoice
        id="kit-second"
        label={say("kit.prints.second.label")}
        value={print.second}
        options={[
          { value: "none", name: say("kit.prints.second.none") },
          ...LANGUAGE_OPTIONS.filter(({ value }) => value !== print.language),
        ]}
        onChosen={(second) => change({ second })}
      />
      <KitChoice
        id="kit-target"
        label={say("kit.prints.target.label")}
        value={print.target}
        options={TARGETS.map((value) => ({ value, name: say(`kit.prints.target.${value}`) }))}
        onChosen={(target) => change({ target })}
      />
    </div>
  );
};
