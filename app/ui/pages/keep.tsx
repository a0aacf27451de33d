import type { Browser } from "../../domain/browsers.ts";
import { type HomeScreenWay, homeScreenWay } from "../../domain/home-screen.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { Key } from "../parts/key.tsx";
import { inAppLead, inAppOf, inAppTitle, OutAction } from "../parts/out-of-app.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { KeepDrawing } from "./keep-drawings.tsx";
import { KEEP_STEPS } from "./keep-ways.ts";

const BROWSERS: Readonly<Record<Browser, string>> = {
  safari: "Safari",
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  samsung: "Samsung Internet",
};

type WayProps = { readonly view: View; readonly way: HomeScreenWay };

const titleOf = ({ view, way }: WayProps): string => {
  const say = sayer(view);
  const app = inAppOf(view);
  if (way === "in-app" && app !== undefined) return inAppTitle(view, app);
  if (way === "done" || way === "offered") return say(`keep.${way}.title`);
  const browser = view.state.platform?.browser;
  return browser === undefined
    ? say("keep.any.title")
    : say("keep.named.title", { browser: BROWSERS[browser] });
};

const Steps = ({ view, way }: WayProps) => {
  const say = sayer(view);
  const slots = {
    add: <Key text={say(way.startsWith("ios") ? "keep.label.ios" : "keep.label.android")} />,
    install: <Key text={say("keep.label.install")} />,
    yes: <Key text={say("keep.label.yes")} />,
    dock: <Key text={say("keep.label.dock")} />,
  };
  const isComputer = view.state.platform?.system === "computer";
  return (
    <ol class="rows rows--even">
      {KEEP_STEPS[way].map(([scene, text]) => (
        <li class="rows__row" key={text}>
          <KeepDrawing scene={scene} isComputer={isComputer} />
          <p>
            <Sentence view={view} of={text} slots={slots} />
          </p>
        </li>
      ))}
    </ol>
  );
};

const KeepActions = ({ view, way }: WayProps) => {
  const say = sayer(view);
  const steps = say("shell.menu.steps.link");
  if (way !== "in-app" && way !== "offered") {
    return (
      <Actions>
        <ActionLink key="steps" href={view.path("start")}>
          {steps}
        </ActionLink>
        <ActionLink key="help" href={view.path("help")} isQuiet={true}>
          {say("shell.menu.help.link")}
        </ActionLink>
      </Actions>
    );
  }
  return (
    <Actions>
      {way === "in-app" ? (
        <OutAction key="out" view={view} />
      ) : (
        <ActionButton key="press" onPress={() => view.dispatch({ kind: "install-pressed" })}>
          {say("keep.offered.button")}
        </ActionButton>
      )}
      <ActionLink key="quiet" href={view.path("start")} isQuiet={true}>
        {steps}
      </ActionLink>
    </Actions>
  );
};

/** What is left to say, once the way is known. */
const restOf = (way: HomeScreenWay) => {
  switch (way) {
    case "done":
      return "keep.remove";
    case "bookmark":
      return "keep.elsewhere";
    case "in-app":
      return "in-app.hint";
    default:
      return "keep.absent";
  }
};

type FormsProps = { readonly phone: string; readonly computer: string };

/** Both forms are in the page, and the style sheet picks one before the first paint. */
const Forms = ({ phone, computer }: FormsProps) => (
  <>
    <span class="for-phone">{phone}</span>
    <span class="for-computer">{computer}</span>
  </>
);

/** What has just happened, for those who do not see it. */
const newsOf = (view: View): string | false => {
  const { install, copied } = view.state;
  if (install === "done") return sayer(view)("keep.done.title");
  return copied !== "none" && inAppLead(view);
};

export const Keep = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { platform, install } = view.state;
  const way = homeScreenWay(platform, install);
  const rest = restOf(way);
  const title = titleOf({ view, way });
  return (
    <>
      <Heading
        view={view}
        title={<Forms phone={say("keep.title")} computer={say("keep.computer.title")} />}
        lead={<Forms phone={say("keep.lead")} computer={say("keep.computer.lead")} />}
      />
      {/* A new line each time: one that only changes would count as moved. */}
      <h2 key={title}>{title}</h2>
      <Steps view={view} way={way} />
      <p class="hidden" role="status">
        {newsOf(view)}
      </p>
      <section class="for-ios" aria-labelledby="apart">
        <h2 id="apart">{say("keep.apart.title")}</h2>
        <p>{say("keep.apart.lead")}</p>
      </section>
      <section key={rest} aria-labelledby="absent">
        <h2 id="absent">{say(`${rest}.title`)}</h2>
        <p>
          <Reserve room={say("keep.absent.lead")}>{say(`${rest}.lead`)}</Reserve>
        </p>
      </section>
      <KeepActions view={view} way={way} />
    </>
  );
};
