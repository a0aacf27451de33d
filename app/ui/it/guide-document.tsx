import { findClaim } from "../../domain/claims/claims.ts";
import type { ItGuide, LinkTarget } from "../../domain/guide.ts";
import { GuideBody } from "../guides/guide-body.tsx";
import type { Voice } from "../guides/voice.ts";
import { dayOf, GuideSources, oldestCheck } from "./guide-sources.tsx";
import { ItFrame } from "./it-shell.tsx";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

type Props = ItViewProps & { readonly guide: ItGuide };

const addressOf = (id: string): string => {
  const value = findClaim(id)?.value;
  // The compiler lets no other claim be a link.
  return value?.kind === "link" ? value.url : "";
};

const hrefIn = (view: ItView, to: LinkTarget): string => {
  switch (to.kind) {
    case "page":
      return view.staffPath(to.page);
    case "topic":
      return view.topicPath(to.topic);
    case "claim":
      return addressOf(to.claim);
    case "it-guide":
      return view.guidePath(to.id);
    case "it-page":
      return view.itPath(to.page);
  }
};

const itVoice = (view: ItView): Voice => ({
  language: "en",
  hrefOf: (to) => hrefIn(view, to),
  label: () => null,
  hasDays: false,
});

const Next = ({ view, guide }: Props) => {
  const say = itSayer(view);
  const at = view.guides.findIndex(({ id }) => id === guide.id);
  const next = view.guides[at + 1];
  return (
    <nav class="guide__related" aria-labelledby="next">
      <h2 id="next">{say("guide.next.title")}</h2>
      <ul class="topics">
        {next !== undefined && (
          <li>
            <a class="topics__topic" href={view.guidePath(next.id)}>
              <span class="topics__title">{say("guide.next.link", { title: next.title })}</span>
            </a>
          </li>
        )}
        <li>
          <a class="topics__topic" href={view.itPath("guide")}>
            <span class="topics__title">{say("guide.next.all")}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
};

/** A guide for IT as a document of its own. */
export const ItGuideDocument = (props: Props) => {
  const { view, guide } = props;
  const checked = oldestCheck(guide.claims);
  return (
    <ItFrame view={view} isBelow>
      <div class="guide">
        <GuideBody voice={itVoice(view)} guide={guide}>
          {checked !== undefined && (
            <p class="guide__checked">{itSayer(view)("guide.checked", { date: dayOf(checked) })}</p>
          )}
        </GuideBody>
        {guide.claims.length > 0 && <GuideSources view={view} claims={guide.claims} />}
        <Next {...props} />
      </div>
    </ItFrame>
  );
};
