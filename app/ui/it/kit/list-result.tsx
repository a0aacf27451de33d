import { shownRow } from "../../../domain/kit/bad-row.ts";
import type { StaffList } from "../../../domain/kit/staff-list.ts";
import { LANGUAGES } from "../../../domain/languages.ts";
import { itSayer } from "../it-view.ts";
import { badReason, badRowFile } from "./bad-row-file.ts";
import type { KitProps } from "./kit-props.ts";

type Props = KitProps & { readonly list: StaffList };

/** So many rows are shown; a file has all of them. */
const SHOWN = 10;

const People = ({ view, list, facts }: Props) => {
  const say = itSayer(view);
  const counts = LANGUAGES.map(({ tag, name }) => ({
    name,
    count: list.members.filter(({ language }) => language === tag).length,
  })).filter(({ count }) => count > 0);
  const other = LANGUAGES.find(({ tag }) => tag === facts.fallback)?.name ?? "";
  return (
    <>
      <ul class="it-list">
        {counts.map(({ name, count }) => (
          <li key={name}>
            {say("kit.list.language", { language: name, people: view.t.number(count) })}
          </li>
        ))}
        {list.withoutLanguage > 0 && (
          <li>{say("kit.list.silent", { count: list.withoutLanguage, language: other })}</li>
        )}
        {[...list.unspoken].map(([name, count]) => (
          <li key={name}>{say("kit.list.unspoken", { count, name, language: other })}</li>
        ))}
      </ul>
      <h3>{say("kit.list.first")}</h3>
      <ul class="kit-people">
        {list.members.slice(0, 3).map(({ name, address, language }) => (
          <li key={address}>
            <bdi>{name}</bdi> · <bdi>{address}</bdi> · <bdi>{language}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
};

const BadRows = ({ view, list, facts, craft, dispatch }: Props) => {
  const say = itSayer(view);
  const save = (): void => {
    const file = badRowFile({ view, facts, craft });
    if (file !== undefined) dispatch({ kind: "save-pressed", place: "list", file });
  };
  return (
    <div class="kit-bad">
      <h3>{say("kit.list.bad", { count: list.bad.length })}</h3>
      <ol class="kit-rows">
        {list.bad.slice(0, SHOWN).map((bad) => (
          <li key={bad.row.line}>
            <b>{say("kit.list.line", { line: view.t.number(bad.row.line) })}</b>{" "}
            {badReason(view, bad)}
            <bdi class="kit-row">{shownRow(bad)}</bdi>
          </li>
        ))}
      </ol>
      {list.bad.length > SHOWN && <p>{say("kit.list.more", { count: list.bad.length - SHOWN })}</p>}
      <div class="kit-buttons">
        <button type="button" class="small-button" onClick={save}>
          {say("kit.list.save.button")}
        </button>
      </div>
    </div>
  );
};

/** Who is in the list, and which rows are nobody. */
export const ListResult = (props: Props) => {
  const { view, list, dispatch } = props;
  const say = itSayer(view);
  return (
    <div class="kit-result">
      <p role="status">
        <b key={list.members.length}>{say("kit.list.people", { count: list.members.length })}</b>
      </p>
      {list.members.length > 0 && <People {...props} />}
      {list.bad.length > 0 && <BadRows {...props} />}
      <button type="button" class="kit-quiet" onClick={() => dispatch({ kind: "list-dropped" })}>
        {say("kit.list.drop.button")}
      </button>
    </div>
  );
};
