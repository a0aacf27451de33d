import { advanceKit } from "../../../flow/kit/advance-kit.ts";
import type { KitCommand, KitEvent } from "../../../flow/kit/kit-events.ts";
import { kitFacts } from "../../../flow/kit/kit-facts.ts";
import { FIRST_KIT, type KitState } from "../../../flow/kit/kit-state.ts";
import type { KitCraft } from "../../../ports/kit-craft.ts";
import { createActingTool, type ToolProps } from "../it-tool.ts";
import { type ItPageComponent, itSayer } from "../it-view.ts";
import { Basics } from "./basics.tsx";
import { Calls } from "./calls.tsx";
import { Everything } from "./everything.tsx";
import { Mails } from "./mails.tsx";
import { Printout } from "./printout.tsx";
import { Prints } from "./prints.tsx";
import { Script } from "./script.tsx";
import { Staff } from "./staff.tsx";

const PARTS = ["basics", "list", "mails", "prints", "script", "calls", "all"] as const;

type Hands = {
  readonly craft: KitCraft;
  readonly perform: (command: KitCommand) => Promise<KitEvent | undefined>;
  /** The first event, once the page is there. */
  readonly opened: () => KitEvent;
};

/** The rollout kit: mails, prints, scripts and what the help desk says, of one organisation. */
export const createKit = ({ craft, perform, opened }: Hands): ItPageComponent =>
  createActingTool<KitState, KitEvent, KitCommand>({
    first: FIRST_KIT,
    advance: advanceKit,
    perform,
    opened,
    Page: ({ view, state, dispatch }: ToolProps<KitState, KitEvent>) => {
      const say = itSayer(view);
      const props = { view, state, facts: kitFacts(state, view.setup), craft, dispatch };
      return (
        <>
          <div class={state.here === undefined ? "kit kit--unopened" : "kit"}>
            <div class="heading">
              <h1>{say("kit.title")}</h1>
              <p class="heading__lead">{say("kit.lead")}</p>
              <p class="kit-note">{say("kit.private")}</p>
            </div>
            <p class="it-note without-script">{say("frame.script")}</p>
            <nav class="kit-contents" aria-label={say("kit.contents")}>
              <ul>
                {PARTS.map((part) => (
                  <li key={part}>
                    <a href={`#${part}`}>{say(`kit.${part}.title`)}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <Basics {...props} />
            <Staff {...props} />
            <Mails {...props} />
            <Prints {...props} />
            <Script {...props} />
            <Calls {...props} />
            <Everything {...props} />
          </div>
          <Printout {...props} />
        </>
      );
    },
  });
