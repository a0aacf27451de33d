import { checkDraft } from "../../domain/config-check.ts";
import { FIELDS, type FieldGroup, TEXT_STEPS } from "../../domain/config-fields.ts";
import type { ConfigFault } from "../../domain/runtime-config.ts";
import {
  type ConfigCommand,
  type ConfigEvent,
  type ConfigState,
  FIRST_CONFIG_STATE,
} from "../../flow/config/config-state.ts";
import { ConfigFieldRow } from "./config/config-field.tsx";
import type { ConfigProps } from "./config/config-props.ts";
import { CountryDesks } from "./config/country-desks.tsx";
import { FileIn } from "./config/file-in.tsx";
import { FileOut } from "./config/file-out.tsx";
import { Findings } from "./config/findings.tsx";
import { OwnLinkFields } from "./config/own-links.tsx";
import { Preview } from "./config/preview.tsx";
import { WritingIn } from "./config/writing-in.tsx";
import { createActingTool, type ToolProps } from "./it-tool.ts";
import type { ItPageComponent } from "./it-view.ts";
import { itSayer } from "./it-view.ts";

const Fields = (props: ConfigProps & { readonly group: FieldGroup }) => {
  const say = itSayer(props.view);
  return (
    <>
      {FIELDS[props.group].map((field) => (
        <ConfigFieldRow
          {...props}
          key={field.path}
          field={field}
          label={say(`config.field.${field.path}.label`)}
          hint={say(`config.field.${field.path}.hint`)}
        />
      ))}
    </>
  );
};

const Texts = (props: ConfigProps) => {
  const say = itSayer(props.view);
  return (
    <>
      {TEXT_STEPS.map((step) => (
        <fieldset class="config__set" key={step}>
          <legend>{say(`config.step.${step}`)}</legend>
          {(["before", "after"] as const).map((place) => (
            <ConfigFieldRow
              {...props}
              key={place}
              field={{ kind: "local-lines", path: `texts.${step}.${place}` }}
              label={say(`config.texts.${place}`)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
};

/** What belongs together, closed until somebody wants it. */
const GROUPS = ["organisation", "signIn", "policy", "desk", "texts", "links"] as const;

const SECTIONS: Readonly<Record<(typeof GROUPS)[number], RegExp>> = {
  organisation: /^(?:organisation|defaultLanguage)\b/,
  signIn: /^(?:signIn|checking)\b/,
  policy: /^(?:deadline|firstMethod|steps|backups)\b/,
  desk: /^helpDesk\b/,
  texts: /^texts\b/,
  links: /^(?:links|securityContact)\b/,
};

const faultsIn = (faults: readonly ConfigFault[], group: (typeof GROUPS)[number]): number =>
  faults.filter(({ path }) => SECTIONS[group].test(path)).length;

const Group = (props: ConfigProps & { readonly group: (typeof GROUPS)[number] }) => {
  const { view, group } = props;
  const say = itSayer(view);
  const count = faultsIn(props.check.faults, group);
  const hasTexts = group === "desk" || group === "texts" || group === "links";
  return (
    <details class="ways__way config__group" open={group === "organisation"}>
      <summary>
        <h2>{say(`config.group.${group}.title`)}</h2>
        {count > 0 && <span class="config__fault">{say("config.findings.in", { count })}</span>}
      </summary>
      <p class="soft">{say(`config.group.${group}.lead`)}</p>
      {hasTexts && <WritingIn {...props} id={`writing-${group}`} />}
      {group === "texts" ? <Texts {...props} /> : <Fields {...props} group={group} />}
      {group === "desk" && <CountryDesks {...props} />}
      {group === "links" && <OwnLinkFields {...props} />}
    </details>
  );
};

/** The page as it is drawn from its state. */
export const ConfigPage = ({ view, state, dispatch }: ToolProps<ConfigState, ConfigEvent>) => {
  const say = itSayer(view);
  const { host, origin, today = "" } = state;
  const checked = checkDraft(state.draft, { host, today });
  // Nothing is wrong with a form that is only waiting to be filled.
  const check = origin === "waiting" ? { ...checked, advice: [] } : checked;
  const props = { view, state, dispatch, check };
  return (
    <>
      <div class="heading">
        <h1>{say("config.title")}</h1>
        <p class="heading__lead">{say("config.lead")}</p>
      </div>
      <p class="it-note without-script">{say("frame.script")}</p>
      <div class="with-script config">
        <div>
          <FileIn {...props} />
          {GROUPS.map((group) => (
            <Group {...props} key={group} group={group} />
          ))}
          <Findings {...props} />
          <FileOut {...props} />
        </div>
        <Preview {...props} />
      </div>
    </>
  );
};

type Given = {
  readonly advance: (
    state: ConfigState,
    event: ConfigEvent,
  ) => { readonly state: ConfigState; readonly commands: readonly ConfigCommand[] };
  readonly perform: (command: ConfigCommand) => Promise<ConfigEvent | undefined>;
  readonly opened: () => ConfigEvent;
};

/** config.json, filled in and looked at; nothing of it leaves the browser. */
export const createConfigEditor = (given: Given): ItPageComponent =>
  createActingTool<ConfigState, ConfigEvent, ConfigCommand>({
    ...given,
    first: FIRST_CONFIG_STATE,
    Page: ConfigPage,
  });
