import type { Findings, Message } from "../../ports/library.ts";
import { DeskCode } from "../parts/desk-code.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { topicPath } from "../parts/topic-path.ts";
import { sayer, type View, type ViewProps } from "../view.ts";

const pathOf = (view: View, { goTo }: Message): string =>
  "step" in goTo ? view.path(goTo.step) : topicPath(view, goTo.topic);

/** What a message means, who can mend it, and what to do. */
const Explanation = ({ view, message }: ViewProps & { readonly message: Message }) => {
  const say = sayer(view);
  return (
    <section class="answer">
      <ScreenHeading isNew={view.state.search.isPicked === true}>{message.title}</ScreenHeading>
      <p class="answer__mender">{say(`explain.mender.${message.mender}`)}</p>
      {!message.isConfirmed && <p>{say("explain.known.unsure")}</p>}
      <p>{message.cause}</p>
      <h3>{say("explain.known.next.title")}</h3>
      <p>{message.next}</p>
      <div class="topics">
        <a class="topics__topic" href={pathOf(view, message)}>
          {message.link}
        </a>
      </div>
    </section>
  );
};

/** Somebody pastes what nobody here knows: the help desk can ask further. */
const Unknown = ({ view }: ViewProps) => (
  <section class="answer">
    <p>{sayer(view)("explain.unknown.lead")}</p>
  </section>
);

/** Whom to call, and what they ask for. */
export const Desk = ({ view }: ViewProps) => (
  <>
    <HelpDesk view={view} heading="h2" />
    <DeskCode view={view} />
  </>
);

/** The help desk comes next, and not only after all else that was found. */
export const isForDesk = (findings: Findings | undefined): boolean =>
  findings?.kind === "unexplained" ||
  (findings?.kind === "explained" && findings.message.mender !== "you");

/** An answer that needs no guide, above those that were found. */
export const HelpAnswer = ({ view }: ViewProps) => {
  const { findings } = view.state.search;
  return (
    <>
      {findings?.kind === "explained" && (
        <Explanation key={findings.message.id} view={view} message={findings.message} />
      )}
      {findings?.kind === "unexplained" && <Unknown view={view} />}
      {isForDesk(findings) && <Desk view={view} />}
    </>
  );
};
