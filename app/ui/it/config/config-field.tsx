import type { DraftPath } from "../../../domain/config-draft.ts";
import { valueAt } from "../../../domain/config-draft.ts";
import type { ConfigField } from "../../../domain/config-fields.ts";
import { type ItView, itSayer } from "../it-view.ts";
import { about, type ConfigProps, idOf } from "./config-props.ts";
import { FieldNews } from "./field-news.tsx";
import { LocalField } from "./local-field.tsx";

type Props = ConfigProps & {
  readonly field: ConfigField;
  /** Where it stands, if not where its name says. */
  readonly path?: DraftPath;
  readonly label: string;
  readonly hint?: string | undefined;
};

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

type Choice = { readonly value: string; readonly name: string };

const choicesOf = (view: ItView, field: ConfigField): readonly Choice[] => {
  const say = itSayer(view);
  if (field.kind === "choice") return field.choices.map((value) => ({ value, name: value }));
  return [
    { value: "true", name: say("config.yes") },
    { value: "false", name: say("config.no") },
  ];
};

/** Left out, the default counts; what cannot be chosen here stays as it is until something is. */
const Choose = (props: Props & { readonly id: string; readonly at: DraftPath }) => {
  const { view, state, dispatch, field, id, at } = props;
  const value = valueAt(state.draft, at);
  const known = choicesOf(view, field);
  const current = value === undefined ? "" : String(value);
  const isKnown = current === "" || known.some((one) => one.value === current);
  const give = (given: string): void => {
    const yesOrNo = given === "true" || given === "false" ? given === "true" : given;
    dispatch({ kind: "put", path: at, value: given === "" ? undefined : yesOrNo });
  };
  return (
    <select
      class="field"
      id={id}
      value={current}
      aria-describedby={`${id}-news ${id}-hint`}
      aria-invalid={about(props.check.faults, at).length > 0}
      onChange={({ currentTarget }) => give(currentTarget.value)}
    >
      <option value="">{itSayer(view)("config.unset")}</option>
      {!isKnown && <option value={current}>{current}</option>}
      {known.map(({ value: one, name }) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
};

const Type = (props: Props & { readonly id: string; readonly at: DraftPath }) => {
  const { state, dispatch, id, at } = props;
  return (
    <input
      class="field"
      id={id}
      type="text"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      value={textOf(valueAt(state.draft, at))}
      aria-describedby={`${id}-news ${id}-hint`}
      aria-invalid={about(props.check.faults, at).length > 0}
      onInput={({ currentTarget: { value } }) => dispatch({ kind: "put", path: at, value })}
    />
  );
};

/** One key of config.json: what it is, what is wrong with it, and where it is filled in. */
export const ConfigFieldRow = (props: Props) => {
  const { field, label, hint } = props;
  const at = props.path ?? field.path.split(".");
  const id = idOf(at);
  const isLocal = field.kind === "local-line" || field.kind === "local-lines";
  const isChosen = field.kind === "choice" || field.kind === "yes-or-no";
  return (
    <div class="config__field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
      {isLocal && <LocalField {...props} id={id} at={at} hasLines={field.kind === "local-lines"} />}
      {isChosen && <Choose {...props} id={id} at={at} />}
      {!isLocal && !isChosen && <Type {...props} id={id} at={at} />}
      <FieldNews {...props} id={id} path={at} />
    </div>
  );
};
