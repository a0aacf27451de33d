import { sayer, type ViewProps } from "../view.ts";
import { HelpMessages } from "./help-messages.tsx";

/** What stands in the field is left alone, but for a secret, and for what was picked. */
const writtenIn = ({ view }: ViewProps): string | undefined => {
  const { query, isPicked, isSecret } = view.state.search;
  if (isSecret) return "";
  return isPicked ? query : undefined;
};

/** The field asks by itself, from the moment that somebody comes to it. */
export const HelpSearch = ({ view }: ViewProps) => {
  const say = sayer(view);
  const ask = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void =>
    view.dispatch({ kind: "help-searched", query: currentTarget.value });
  return (
    <search class="search">
      <label class="field__label search__label" for="search">
        {say("help.search.label")}
      </label>
      <input
        class="field search__field"
        id="search"
        type="search"
        autocomplete="off"
        // Some browsers send what is typed away to have its spelling checked.
        spellcheck={false}
        autocapitalize="off"
        enterkeyhint="search"
        aria-describedby="search-hint"
        value={writtenIn({ view })}
        onFocus={ask}
        onInput={ask}
        onKeyDown={(event) => {
          // The keyboard gets out of the way of what was found, which is read out.
          if (event.key === "Enter") document.getElementById("found")?.focus();
        }}
      />
      <p class="search__hint" id="search-hint">
        {say("help.search.hint")}
      </p>
      <HelpMessages view={view} />
    </search>
  );
};
