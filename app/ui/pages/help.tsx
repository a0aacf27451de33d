import type { ComponentChildren } from "preact";
import { TOPIC_GROUPS } from "../../domain/topics.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { TopicRows } from "../parts/topic-rows.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

/** The field asks by itself, from the moment that somebody comes to it. */
const SearchField = ({ view }: ViewProps) => {
  const say = sayer(view);
  const ask = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void =>
    view.dispatch({ kind: "help-searched", query: currentTarget.value });
  return (
    <search class="search">
      <label class="search__label" for="search">
        {say("help.search.label")}
      </label>
      <input
        class="search__field"
        id="search"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="search-hint"
        // Only a secret is taken out of the field; all else stays as it was typed.
        value={view.state.search.isSecret ? "" : undefined}
        onFocus={ask}
        onInput={ask}
        onKeyDown={(event) => {
          // The keyboard gets out of the way of what was found.
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
      <p class="search__hint" id="search-hint">
        {say("help.search.hint")}
      </p>
    </search>
  );
};

const newsOf = (view: View): string | undefined => {
  const say = sayer(view);
  const { findings, isSecret } = view.state.search;
  if (isSecret) return say("explain.secret.title");
  if (findings === undefined) return undefined;
  return findings.kind === "found"
    ? say("help.search.found", { count: findings.guides.length })
    : say(`help.search.${findings.kind}`);
};

const Groups = ({ view }: ViewProps) => (
  <>
    {TOPIC_GROUPS.map((group) => {
      const rows = (view.t.guides ?? []).filter((guide) => guide.group === group);
      return (
        rows.length > 0 && (
          <section class="topics-group" key={group} aria-labelledby={group}>
            <h2 id={group}>{sayer(view)(`help.group.${group}`)}</h2>
            <TopicRows view={view} rows={rows} />
          </section>
        )
      );
    })}
  </>
);

/** Somebody pasted what nobody should: where it went, and what to do instead. */
const SecretNote = ({ view }: ViewProps) =>
  view.state.search.isSecret ? (
    <p class="fault" role="status">
      {sayer(view)("explain.secret.lead")}
    </p>
  ) : null;

type ResultProps = ViewProps & {
  /** An answer that needs no guide, above those that were found. */
  readonly answer?: ComponentChildren;
};

/** What was found in place of the groups; the groups while nothing is looked for. */
const Results = ({ view, answer }: ResultProps) => {
  const { findings } = view.state.search;
  return (
    <>
      <p class="search__news" role="status">
        {newsOf(view)}
      </p>
      {answer}
      {findings === undefined || findings.kind === "unreachable" ? (
        <Groups view={view} />
      ) : (
        <TopicRows view={view} rows={findings.guides} />
      )}
    </>
  );
};

/** The help library: one field to ask, all topics, and whom to call. */
export const Help = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("help.title")} lead={say("help.lead")} />
      <SearchField view={view} />
      <Results view={view} answer={<SecretNote view={view} />} />
      <HelpDesk view={view} heading="h2" />
      <Actions>
        <ActionLink href={view.path("start")}>{say("help.button")}</ActionLink>
        <ActionLink href={view.path("rescue")} isQuiet={true}>
          {say("help.lost")}
        </ActionLink>
      </Actions>
    </>
  );
};
