import { formatTopicPath, type Topic } from "../../../domain/topics.ts";
import { type ItView, itSayer } from "../it-view.ts";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";

/** What people call about, the most frequent first; each is a guide, too. */
export const CALLS = [
  "new-phone",
  "no-prompts",
  "cant-scan",
  "lost-phone",
  "cant-see-number",
  "forgotten-password",
  "codes-rejected",
  "own-phone",
  "no-smartphone",
  "stranger-prompt",
] as const satisfies readonly Topic[];

const RULES = ["identity", "secret", "pressure"] as const;
const OPENING = ["code", "where", "guide"] as const;

/** What stands on the sheet, on the screen and on paper. */
export const CallSheet = ({ view, site }: { readonly view: ItView; readonly site: string }) => {
  const say = itSayer(view);
  const pathOf = (topic: Topic): string =>
    formatTopicPath({ language: "en", topic }, view.filePath(""));
  const shown = (topic: Topic): string =>
    formatTopicPath({ language: "en", topic }, site.replace(/^https?:\/\//, ""));
  return (
    <>
      <h3>{say("kit.calls.rules.title")}</h3>
      <ul class="it-list">
        {RULES.map((rule) => (
          <li key={rule}>{say(`kit.calls.rules.${rule}`)}</li>
        ))}
      </ul>
      <h3>{say("kit.calls.opening.title")}</h3>
      <ol class="numbered kit-steps">
        {OPENING.map((question) => (
          <li key={question}>{say(`kit.calls.opening.${question}`)}</li>
        ))}
      </ol>
      <h3>{say("kit.calls.most.title")}</h3>
      <dl class="kit-calls">
        {CALLS.map((topic) => (
          <div key={topic}>
            <dt>{say(`kit.calls.call.${topic}.says`)}</dt>
            <dd>
              <p>{say(`kit.calls.call.${topic}.answer`)}</p>
              <a href={pathOf(topic)} target="_blank" rel="noopener">
                <bdi key={site}>{shown(topic)}</bdi>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** For whoever answers the phone. */
export const Calls = (props: KitProps) => {
  const { view, facts, dispatch } = props;
  const say = itSayer(view);
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{say("kit.calls.title")}</h2>
      <p>{say("kit.calls.lead")}</p>
      <details class="kit-more">
        <summary>{say("kit.calls.show")}</summary>
        <CallSheet view={view} site={facts.site ?? view.filePath("")} />
      </details>
      <div class="kit-buttons">
        <button
          type="button"
          class="small-button"
          onClick={() => dispatch({ kind: "print-pressed", place: "calls", printout: "calls" })}
        >
          {say("kit.calls.print.button")}
        </button>
      </div>
      <KitNews {...props} place="calls" />
    </section>
  );
};
