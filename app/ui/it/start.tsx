import { readDeskCode } from "../../domain/read-desk-code.ts";
import { ConfigState } from "./config-state.tsx";
import { Desk } from "./desk.tsx";
import type { DeskReading } from "./desk-answer.tsx";
import { GuideRows } from "./guide-rows.tsx";
import { createTool, type ToolProps } from "./it-tool.ts";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

type State = { readonly reading?: DeskReading };
type Event = { readonly kind: "code-given"; readonly text: string };

const ABOUT = ["static", "reads", "writes", "ticks"] as const;

const About = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say("start.about.title")}</h2>
      <ul class="it-list">
        {ABOUT.map((fact) => (
          <li key={fact}>{say(`start.about.${fact}`)}</li>
        ))}
      </ul>
    </section>
  );
};

const Guides = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  return (
    <section aria-labelledby="guides">
      <h2 id="guides">{say("guide.title")}</h2>
      <p>{say("guide.lead")}</p>
      <GuideRows view={view} heading="h3" hasLeads={false} />
    </section>
  );
};

const placesIn = (view: ItView) => {
  const say = itSayer(view);
  return [
    {
      href: view.staffPath("check"),
      name: view.t.say("ready.title"),
      lead: say("start.places.check"),
    },
    { href: view.staffPath("about"), name: say("about.title"), lead: say("start.places.privacy") },
    { href: view.filePath("config.json"), name: "config.json", lead: say("start.places.config") },
    {
      href: view.filePath("config.schema.json"),
      name: "config.schema.json",
      lead: say("start.places.schema"),
    },
    {
      href: view.filePath("third-party-notices.txt"),
      name: "third-party-notices.txt",
      lead: say("start.places.notices"),
    },
  ];
};

const Places = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{say("start.places.title")}</h2>
      <ul class="topics">
        {placesIn(view).map(({ href, name, lead }) => (
          <li key={href}>
            <a class="topics__topic" href={href}>
              <span class="topics__title">{name}</span>
              <span class="topics__lead">{lead}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="it-note">{say("start.places.readme")}</p>
    </section>
  );
};

const Page = ({ view, state, dispatch }: ToolProps<State, Event>) => {
  const say = itSayer(view);
  return (
    <>
      <div class="heading">
        <h1>{say("start.title")}</h1>
        <p class="heading__lead">{say("start.lead")}</p>
      </div>
      <Desk
        view={view}
        reading={state.reading}
        onGiven={(text) => dispatch({ kind: "code-given", text })}
      />
      <About view={view} />
      <Guides view={view} />
      <Places view={view} />
      <ConfigState view={view} />
    </>
  );
};

/** What the app is, and what a code says that somebody reads out over the phone. */
export const start = createTool<State, Event>({
  first: {},
  advance: (_state, { text }) => ({ reading: readDeskCode(text) }),
  Page,
});
