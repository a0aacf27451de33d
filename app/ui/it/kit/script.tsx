import type { TargetedEvent } from "preact";
import { LONGEST_PASS, SHORTEST_PASS } from "../../../domain/scripts/pass-lifetime.ts";
import type { StaffAction } from "../../../domain/scripts/staff-actions.ts";
import { staffScript } from "../../../domain/scripts/staff-script.ts";
import type { ScriptChoice } from "../../../flow/kit/kit-state.ts";
import { itSayer } from "../it-view.ts";
import { KitChoice, KitField } from "./kit-field.tsx";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";

const ACTIONS = ["report", "issue-passes", "enable-mfa"] as const;

/** A script for so many is shown whole; of a longer one, how it begins. */
const SHOWN = 100;

const actionOf = ({ action, minutes, isUsableOnce }: ScriptChoice): StaffAction | undefined => {
  if (action !== "issue-passes") return { kind: action };
  const lifetimeInMinutes = /^\d{1,5}$/.test(minutes) ? Number(minutes) : 0;
  const isAllowed = lifetimeInMinutes >= SHORTEST_PASS && lifetimeInMinutes <= LONGEST_PASS;
  return isAllowed ? { kind: action, lifetimeInMinutes, isUsableOnce } : undefined;
};

const PassFields = ({ view, state: { script }, dispatch }: KitProps) => {
  const say = itSayer(view);
  const limits = { shortest: view.t.number(SHORTEST_PASS), longest: view.t.number(LONGEST_PASS) };
  const change = (changed: Partial<ScriptChoice>): void =>
    dispatch({ kind: "script-chosen", change: changed });
  return (
    <>
      <KitField
        id="kit-minutes"
        type="number"
        label={say("kit.script.minutes.label")}
        hint={say("kit.script.minutes.hint", limits)}
        value={script.minutes}
        isWrong={actionOf(script) === undefined}
        onGiven={(minutes) => change({ minutes })}
      />
      <label class="kit-tick">
        <input
          type="checkbox"
          checked={script.isUsableOnce}
          onChange={({ currentTarget }: TargetedEvent<HTMLInputElement>) =>
            change({ isUsableOnce: currentTarget.checked })
          }
        />
        {say("kit.script.once.label")}
      </label>
    </>
  );
};

const Written = (props: KitProps) => {
  const { view, state, facts, dispatch } = props;
  const say = itSayer(view);
  const action = actionOf(state.script);
  const people = (facts.list?.members ?? []).map(({ address }) => address);
  if (people.length === 0) return <p class="soft">{say("kit.needs-list")}</p>;
  if (action === undefined) return <p class="kit-fault">{say("kit.script.minutes.wrong")}</p>;
  const write = (some: readonly string[]): string =>
    staffScript({ people: some, action, cloud: facts.cloud });
  const place = "script";
  const save = (): void => {
    const name = `second-step-${action.kind}.ps1`;
    const content = write(people).replaceAll("\n", "\r\n");
    dispatch({ kind: "save-pressed", place, file: { name, type: "text/plain", content } });
  };
  return (
    <>
      <section class="kit-mail" aria-label={say("kit.script.preview")} tabindex={0}>
        <pre class="kit-code" dir="ltr">
          {write(people.slice(0, SHOWN))}
        </pre>
      </section>
      {people.length > SHOWN && (
        <p class="soft">
          {say("kit.script.cut", { count: SHOWN, all: view.t.number(people.length) })}
        </p>
      )}
      <div class="kit-buttons">
        <button type="button" class="small-button" onClick={save}>
          {say("kit.script.save.button")}
        </button>
        <button
          type="button"
          class="small-button"
          onClick={() => dispatch({ kind: "copy-pressed", place, text: write(people) })}
        >
          {say("kit.script.copy.button")}
        </button>
      </div>
    </>
  );
};

/** One thing for each person of the list, done by PowerShell under the eyes of an admin. */
export const Script = (props: KitProps) => {
  const { view, state, dispatch } = props;
  const say = itSayer(view);
  const { action } = state.script;
  return (
    <section aria-labelledby="script">
      <h2 id="script">{say("kit.script.title")}</h2>
      <p>{say("kit.script.lead")}</p>
      <KitChoice
        id="kit-does"
        label={say("kit.script.action.label")}
        value={action}
        options={ACTIONS.map((value) => ({ value, name: say(`kit.script.action.${value}.name`) }))}
        onChosen={(chosen) => dispatch({ kind: "script-chosen", change: { action: chosen } })}
      />
      <p class="kit-note">{say(`kit.script.action.${action}.does`)}</p>
      {action === "issue-passes" && <PassFields {...props} />}
      <ol class="numbered kit-steps">
        <li>{say("kit.script.steps.read")}</li>
        <li>{say("kit.script.steps.try")}</li>
        <li>{say("kit.script.steps.run")}</li>
      </ol>
      <Written {...props} />
      <KitNews {...props} place="script" />
    </section>
  );
};
