import type { Guide, GuideCard } from "../../domain/guide.ts";
import { isStepId } from "../../domain/steps.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { FooterContent, HeaderContent, SkipLink } from "../parts/shell.tsx";
import { topicPath } from "../parts/topic-path.ts";
import { TopicRows } from "../parts/topic-rows.tsx";
import { TITLES } from "../titles.ts";
import { sayer, type ViewProps } from "../view.ts";
import { GuideBody } from "./guide-body.tsx";
import { staffVoice } from "./staff-voice.tsx";

type Props = ViewProps & {
  readonly guide: Guide;
  /** What its related guides are called. */
  readonly related: readonly GuideCard[];
};

/** On to the step that the guide belongs to, or back to the others. */
const GuideActions = ({ view, guide: { step } }: Props) => {
  const say = sayer(view);
  const steps = (
    <ActionLink href={view.path("start")} isQuiet={step !== undefined}>
      {say("shell.menu.steps.link")}
    </ActionLink>
  );
  if (step === undefined) return <Actions>{steps}</Actions>;
  return (
    <Actions>
      <ActionLink href={view.path(step)}>
        {say(isStepId(step) ? `steps.${step}.button` : TITLES[step])}
      </ActionLink>
      {steps}
    </Actions>
  );
};

const Related = ({ view, related }: Props) => {
  const say = sayer(view);
  return (
    <nav class="guide__related" aria-labelledby="related">
      <h2 id="related">{say("guide.related.title")}</h2>
      <TopicRows view={view} rows={related} />
      <p>
        <a class="way-on" href={view.path("help")}>
          {say("guide.all.link")}
        </a>
      </p>
    </nav>
  );
};

/** A guide as a document of its own. What the organisation adds comes into the marked islands. */
export const GuideDocument = (props: Props) => {
  const { view, guide } = props;
  const pathIn = (language: typeof view.t.language) => topicPath(view, guide.topic, language);
  return (
    <>
      <SkipLink view={view} />
      <header class="header" data-island="header">
        <HeaderContent view={view} pathIn={pathIn} />
      </header>
      <main id="content" class="page guide">
        <GuideBody voice={staffVoice(view)} guide={guide} />
        <div data-island="desk">
          <HelpDesk view={view} heading="h2" />
        </div>
        <Related {...props} />
        <GuideActions {...props} />
      </main>
      <footer class="footer" data-island="footer">
        <FooterContent view={view} pathIn={pathIn} />
      </footer>
    </>
  );
};
