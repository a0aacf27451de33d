import { TOPIC_GROUPS } from "../../domain/topics.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { TopicRows } from "../parts/topic-rows.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Desk, HelpAnswer, isForDesk } from "./help-answer.tsx";
import { HelpSearch } from "./help-search.tsx";

const newsOf = (view: View): string | undefined => {
  const say = sayer(view);
  const { query, findings } = view.state.search;
  if (findings === undefined) {
    return query.trim() === "" ? undefined : say("help.search.waiting");
  }
  switch (findings.kind) {
    case "found":
      return say("help.search.found", { count: findings.guides.length });
    case "explained":
      return say("explain.known.status");
    case "unexplained":
      return say("explain.unknown.title");
    default:
      return say(`help.search.${findings.kind}`);
  }
};

/** What came of the search, said once to whoever can’t see it; a secret is told where it went. */
const News = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { findings, isSecret } = view.state.search;
  // An explanation has a heading of its own below.
  const isAside = findings === undefined || findings.kind === "explained";
  return (
    <div class="search__news" id="found" role="status" tabIndex={-1}>
      {isSecret ? (
        <>
          <p class="search__word">{say("explain.secret.title")}</p>
          <p class="fault">{say("explain.secret.lead")}</p>
        </>
      ) : (
        <p class={isAside ? "soft" : "search__word"}>{newsOf(view)}</p>
      )}
    </div>
  );
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

/** Guides that were found; all of them while none is looked for, or none can be. */
const Guides = ({ view }: ViewProps) => {
  const { findings } = view.state.search;
  switch (findings?.kind) {
    case "found":
    case "nearest":
      return <TopicRows view={view} rows={findings.guides} />;
    case "explained":
      return null;
    case "unexplained":
      return findings.guides.length === 0 ? (
        <Groups view={view} />
      ) : (
        <section class="topics-group">
          <h2>{sayer(view)("guide.related.title")}</h2>
          <TopicRows view={view} rows={findings.guides} />
        </section>
      );
    default:
      return <Groups view={view} />;
  }
};

/** The help library: one field to ask, all topics, and whom to call. */
export const Help = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { findings } = view.state.search;
  return (
    <>
      <Heading view={view} title={say("help.title")} lead={say("help.lead")} />
      <HelpSearch view={view} />
      <News view={view} />
      <HelpAnswer view={view} />
      <Guides view={view} />
      {!isForDesk(findings) && <Desk view={view} />}
      {view.own?.(view, "links")}
      <Actions>
        <ActionLink href={view.path("start")}>{say("help.button")}</ActionLink>
        <ActionLink href={view.path("rescue")} isQuiet={true}>
          {say("help.lost")}
        </ActionLink>
      </Actions>
    </>
  );
};
