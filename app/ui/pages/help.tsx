import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { STUCK_PAGES, type StuckPage, waysOf } from "../parts/ways.tsx";
import { WayList } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const titleOf = (view: View, page: StuckPage): string =>
  sayer(view)(page === "approve" ? "approve.title" : `steps.${page}.title`);

/** Every answer of every step on one page, for whoever does not know which step it was. */
export const Help = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("help.title")} lead={say("help.lead")} />
      {STUCK_PAGES.map((page) => (
        <section key={page} aria-labelledby={page}>
          <h2 id={page}>{titleOf(view, page)}</h2>
          <WayList ways={waysOf(view, page)} />
        </section>
      ))}
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
