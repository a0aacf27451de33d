import { type DraftPath, languagesOf, localAt, valueAt } from "../../../domain/config-draft.ts";
import { isLanguage } from "../../../domain/config-rules.ts";
import { shownText } from "../../../domain/local-text.ts";
import { inOneShortLine } from "../../../domain/plain-text.ts";
import { itSayer } from "../it-view.ts";
import { about, type ConfigProps } from "./config-props.ts";

type Props = ConfigProps & {
  readonly id: string;
  readonly at: DraftPath;
  readonly hasLines: boolean;
};

const LINES = 3;

/** All languages that are spoken here, and many more; of a text, enough to know it by. */
const LONGEST_ASIDE = 200;

/** A text for everybody, or in the language that is being written in. */
export const LocalField = ({ view, state, check, dispatch, id, at, hasLines }: Props) => {
  const say = itSayer(view);
  const { writing } = state;
  const value = valueAt(state.draft, at);
  const languages = languagesOf(value);
  const isLocked = writing === "all" && languages.length > 0;
  const isForAll = writing !== "all" && typeof value === "string" && value !== "";
  const { dir } = writing === "all" ? { dir: "auto" as const } : shownText({ [writing]: "x" }, []);
  const shared = {
    class: "field",
    id,
    dir,
    ...(writing !== "all" && isLanguage(writing) && { lang: writing }),
    disabled: isLocked,
    value: localAt(value, writing),
    "aria-describedby": `${id}-news ${id}-hint ${id}-also`,
    "aria-invalid": about(check.faults, at).length > 0,
  };
  const give = (text: string): void => dispatch({ kind: "written", path: at, text });
  return (
    <>
      {hasLines ? (
        <textarea
          {...shared}
          rows={LINES}
          onInput={({ currentTarget }) => give(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          onInput={({ currentTarget }) => give(currentTarget.value)}
        />
      )}
      <p class="soft config__also" id={`${id}-also`}>
        {languages.length > 0 &&
          say("config.texts.written", {
            languages: inOneShortLine(languages.join(", "), LONGEST_ASIDE),
          })}
        {isForAll &&
          say("config.texts.forAll", { text: inOneShortLine(String(value), LONGEST_ASIDE) })}
      </p>
    </>
  );
};
