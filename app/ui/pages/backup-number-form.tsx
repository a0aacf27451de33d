import type { ComponentChildren } from "preact";
import type { Country } from "../../domain/phone-number.ts";
import { isInternational, isUnfit } from "../../domain/phone-number.ts";
import { phoneCheckOf } from "../../flow/select-phone.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { numberNews } from "./backup-number-words.ts";

export const countryLine = (view: View, { name, callingCode }: Country): string =>
  sayer(view)("backup.number.country.line", { name, code: callingCode });

/** Some two hundred lines: drawn once for each list, not for each digit. */
const drawn = new WeakMap<readonly Country[], ComponentChildren>();

const linesOf = (view: View, countries: readonly Country[]): ComponentChildren => {
  const known = drawn.get(countries);
  if (known !== undefined) return known;
  const lines = countries.map((country) => (
    <option key={country.id} value={country.id}>
      {countryLine(view, country)}
    </option>
  ));
  drawn.set(countries, lines);
  return lines;
};

/** A number with a plus chooses its country by itself. */
const chosenIn = (view: View): string => {
  const { typed = "", country = "", verdict } = phoneCheckOf(view.state);
  const own = isInternational(typed) && "number" in verdict ? verdict.number.country : undefined;
  return own ?? country;
};

const CountryChoice = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { book } = phoneCheckOf(view.state);
  const isOpen = book.kind === "open";
  const first = isOpen ? "choose" : book.kind === "lost" ? "lost" : "waiting";
  return (
    <>
      <label class="field__label number__label" for="number-country">
        {say("backup.number.country.label")}
      </label>
      {/* A new one each time: words that only change would count as moved. */}
      <select
        key={first}
        class="field"
        id="number-country"
        disabled={!isOpen}
        value={isOpen ? chosenIn(view) : ""}
        onChange={({ currentTarget }) =>
          view.dispatch({ kind: "country-chosen", country: currentTarget.value })
        }
      >
        <option value="" disabled={true}>
          {say(`backup.number.country.${first}`)}
        </option>
        {isOpen && linesOf(view, book.countries)}
      </select>
    </>
  );
};

const isRefused = (view: View): boolean => {
  const { verdict } = phoneCheckOf(view.state);
  return verdict.kind === "impossible" || (verdict.kind === "right" && isUnfit(verdict.number));
};

/** What a browser would fill in is the number of this phone: the one that is no second way in. */
const NumberField = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { typed } = phoneCheckOf(view.state);
  const tell = (field: HTMLInputElement): void =>
    view.dispatch({ kind: "number-typed", typed: field.value });
  const leave = (): void => view.dispatch({ kind: "number-left" });
  return (
    <>
      <label class="field__label number__label" for="number-field">
        {say("backup.number.field.label")}
      </label>
      <p class="number__hint" id="number-hint">
        {say("backup.number.field.hint")}
      </p>
      {/* Outside a form and without a name, no browser has a reason to remember it. */}
      <input
        class="field number__digits"
        id="number-field"
        type="tel"
        dir="ltr"
        autocomplete="off"
        maxLength={80}
        enterkeyhint="done"
        aria-describedby="number-news number-hint"
        aria-invalid={isRefused(view)}
        value={typed}
        // From before the script was there.
        ref={(field) => {
          if (field !== null && typed === undefined && field.value !== "") tell(field);
        }}
        onInput={({ currentTarget }) => tell(currentTarget)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
    </>
  );
};

export const NumberForm = ({ view }: ViewProps) => {
  const news = numberNews(view);
  return (
    <>
      <CountryChoice view={view} />
      <NumberField view={view} />
      <p
        class={isRefused(view) ? "number__news number__news--refused" : "number__news"}
        id="number-news"
        role="status"
      >
        {news !== undefined && <span key={news}>{news}</span>}
      </p>
    </>
  );
};
