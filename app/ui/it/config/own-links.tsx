import { type DraftPath, valueAt } from "../../../domain/config-draft.ts";
import { OWN_LINKS_LIMIT } from "../../../domain/config-schema.ts";
import { itSayer } from "../it-view.ts";
import { ConfigFieldRow } from "./config-field.tsx";
import { type ConfigProps, idOf } from "./config-props.ts";

const ROOT: DraftPath = ["links", "own"];

/** Up to six links that the organisation names itself. */
export const OwnLinkFields = (props: ConfigProps) => {
  const { view, state, dispatch } = props;
  const say = itSayer(view);
  const own = valueAt(state.draft, ROOT);
  const links: readonly unknown[] = Array.isArray(own) ? own : [];
  return (
    <>
      <h3>{say("config.own.title")}</h3>
      <p class="soft">{say("config.own.lead", { count: OWN_LINKS_LIMIT })}</p>
      {links.map((_link, index) => {
        const at = [...ROOT, index];
        const number = view.t.number(index + 1);
        return (
          // A link is what stands at its place.
          <fieldset class="config__set" id={idOf(at)} key={index}>
            <legend>{say("config.own.one", { number })}</legend>
            <ConfigFieldRow
              {...props}
              field={{ kind: "local-line", path: "name" }}
              path={[...at, "name"]}
              label={say("config.own.name")}
            />
            <ConfigFieldRow
              {...props}
              field={{ kind: "line", path: "url" }}
              path={[...at, "url"]}
              label={say("config.own.url")}
            />
            <button
              type="button"
              class="small-button"
              onClick={() => dispatch({ kind: "put", path: at, value: undefined })}
            >
              {say("config.own.remove", { number })}
            </button>
          </fieldset>
        );
      })}
      {links.length < OWN_LINKS_LIMIT && (
        <button
          type="button"
          class="small-button"
          onClick={() =>
            dispatch({ kind: "put", path: [...ROOT, links.length], value: { name: "", url: "" } })
          }
        >
          {say("config.own.add")}
        </button>
      )}
    </>
  );
};
