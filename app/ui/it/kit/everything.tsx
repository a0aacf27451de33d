import { LANGUAGE_TAGS, type LanguageTag } from "../../../domain/languages.ts";
import { allFiles } from "../../../flow/kit/kit-files.ts";
import { itSayer } from "../it-view.ts";
import { badRowFile } from "./bad-row-file.ts";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";
import { rolloutFactsOf } from "./rollout-facts.ts";

/** Those of the list, or all there are. */
const languagesFor = ({ facts }: KitProps): readonly LanguageTag[] => {
  const spoken = new Set(facts.list?.members.map(({ language }) => language));
  return spoken.size === 0 ? LANGUAGE_TAGS : LANGUAGE_TAGS.filter((tag) => spoken.has(tag));
};

/** The whole kit in one file. */
export const Everything = (props: KitProps) => {
  const { view, state, facts, craft, dispatch } = props;
  const say = itSayer(view);
  const known = rolloutFactsOf(facts);
  const pack = (): void => {
    if (known === undefined) return;
    const files = allFiles({
      craft,
      facts: known,
      languages: languagesFor(props),
      staff: facts.list?.members ?? [],
      separator: state.mail.separator,
      order: state.print,
      badFile: badRowFile(props),
    });
    dispatch({ kind: "pack-pressed", place: "all", name: "rollout-kit.zip", files });
  };
  return (
    <section aria-labelledby="all">
      <h2 id="all">{say("kit.all.title")}</h2>
      <p>{say("kit.all.lead")}</p>
      <div class="kit-buttons">
        <button type="button" class="small-button" disabled={known === undefined} onClick={pack}>
          {say("kit.all.save.button")}
        </button>
      </div>
      <KitNews {...props} place="all" />
    </section>
  );
};
