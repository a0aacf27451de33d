import { type DraftPath, valueAt } from "../../../domain/config-draft.ts";
import { FIELDS } from "../../../domain/config-fields.ts";
import { inOneShortLine } from "../../../domain/plain-text.ts";
import { itSayer } from "../it-view.ts";
import { ConfigFieldRow } from "./config-field.tsx";
import { type ConfigProps, idOf } from "./config-props.ts";
import { FieldNews } from "./field-news.tsx";

const LONGEST_NAME = 40;

const ROOT: DraftPath = ["helpDesk", "countries"];

const CountryDesk = (props: ConfigProps & { readonly country: string }) => {
  const { view, dispatch, country } = props;
  const say = itSayer(view);
  const at = [...ROOT, country];
  // A file may have any key in the place of a country.
  const shown = inOneShortLine(country, LONGEST_NAME);
  return (
    <fieldset class="config__set" id={idOf(at)}>
      <legend>
        <bdi>{shown}</bdi>
      </legend>
      {FIELDS.desk.map((field) => (
        <ConfigFieldRow
          {...props}
          key={field.path}
          field={field}
          path={[...at, ...field.path.split(".").slice(1)]}
          label={say(`config.field.${field.path}.label`)}
        />
      ))}
      <FieldNews {...props} id={idOf(["country", country])} path={at} />
      <button
        type="button"
        class="small-button"
        onClick={() => dispatch({ kind: "put", path: at, value: undefined })}
      >
        {say("config.countries.remove", { country: shown })}
      </button>
    </fieldset>
  );
};

/** A help desk of its own for each country that has one. */
export const CountryDesks = (props: ConfigProps) => {
  const { view, state, dispatch } = props;
  const say = itSayer(view);
  const countries = Object.keys(Object(valueAt(state.draft, ROOT)));
  const add = (form: HTMLFormElement): void => {
    const country = String(new FormData(form).get("country")).trim().toUpperCase();
    if (country === "" || countries.includes(country)) return;
    dispatch({ kind: "put", path: [...ROOT, country], value: { phone: "" } });
    form.reset();
  };
  return (
    <>
      <h3>{say("config.countries.title")}</h3>
      <p class="soft">{say("config.countries.lead")}</p>
      {countries.map((country) => (
        <CountryDesk {...props} key={country} country={country} />
      ))}
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label class="field__label" for="country">
          {say("config.countries.code.label")}
        </label>
        <p class="soft" id="country-hint">
          {say("config.countries.code.hint")}
        </p>
        <div class="field-row">
          <input
            class="field"
            id="country"
            name="country"
            type="text"
            maxLength={2}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="country-hint"
          />
          <button type="submit" class="small-button">
            {say("config.countries.add")}
          </button>
        </div>
      </form>
    </>
  );
};
