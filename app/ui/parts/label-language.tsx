import { isLanguageTag, LANGUAGES, languageOf } from "../../domain/languages.ts";
import { sayer, type View, type ViewProps } from "../view.ts";

const FIELD = "label-language";

const newsOf = (view: View): string | undefined => {
  const { screens } = view.state;
  if (screens === undefined) return undefined;
  return sayer(view)(`screens.${screens.kind}`, { language: languageOf(screens.language).name });
};

/** For a phone that speaks another language than the person reads here. */
export const LabelLanguage = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { kept, route } = view.state;
  const chosen = kept.labelLanguage ?? route.language;
  const news = newsOf(view);
  return (
    <details class="ways__way">
      <summary>{say("screens.title")}</summary>
      <p>{say("screens.lead")}</p>
      <label class="field__label" for={FIELD}>
        {say("screens.label")}
      </label>
      <select
        id={FIELD}
        class="field"
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          isLanguageTag(value) && view.dispatch({ kind: "label-language-chosen", language: value })
        }
      >
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <div role="status">{news !== undefined && <p key={news}>{news}</p>}</div>
    </details>
  );
};
