import { homeScreenWay } from "../../domain/home-screen.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { addressOf, inAppLead, OutAction } from "../parts/out-of-app.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { KeepBring } from "./keep-bring.tsx";
import { KeepCarry } from "./keep-carry.tsx";
import { KeepSteps, type WayProps } from "./keep-steps.tsx";

const KeepActions = ({ view, way }: WayProps) => {
  const say = sayer(view);
  const steps = say("shell.menu.steps.link");
  const { copied } = view.state;
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
      {way === "in-app" && (
        <p key="news" class="actions__news" role="status">
          {copied !== "none" && inAppLead(view)}
        </p>
      )}
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
const restOf = ({ view, way }: WayProps) => {
  const say = sayer(view);
  switch (way) {
    case "done":
      return { title: say("keep.remove.title"), lead: say("keep.remove.lead") };
    case "bookmark":
      return { title: say("keep.elsewhere.title"), lead: say("keep.elsewhere.lead") };
    case "in-app":
      return {
        title: say("in-app.hint.title"),
        lead: say("keep.by-hand.lead", { address: addressOf(view) }),
      };
    default:
      return { title: say("keep.absent.title"), lead: say("keep.absent.lead") };
  }
};

type FormsProps = Readonly<Record<"phone" | "computer" | "installed", string>>;

/** All forms are in the page, and the style sheet picks one before the first paint. */
const Forms = ({ phone, computer, installed }: FormsProps) => (
  <>
    <span class="for-browser">
      <span class="for-phone">{phone}</span>
      <span class="for-computer">{computer}</span>
    </span>
    <span class="for-installed">{installed}</span>
  </>
);

const formsOf = (view: View, part: "title" | "lead") => {
  const say = sayer(view);
  return (
    <Forms
      phone={say(`keep.${part}`)}
      computer={say(`keep.computer.${part}`)}
      installed={say(`keep.bring.${part}`)}
    />
  );
};

export const Keep = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { platform, install } = view.state;
  const way = homeScreenWay(platform, install);
  const rest = restOf({ view, way });
  return (
    <>
      <Heading view={view} title={formsOf(view, "title")} lead={formsOf(view, "lead")} />
      <KeepBring view={view} />
      <KeepSteps view={view} way={way} />
      <p class="hidden" role="status">
        {install === "done" && say("keep.done.title")}
      </p>
      <section key={rest.title} aria-labelledby="absent">
        <h2 id="absent">{rest.title}</h2>
        <p>
          <Reserve room={say("keep.absent.lead")}>{rest.lead}</Reserve>
        </p>
      </section>
      <KeepCarry view={view} />
      <KeepActions view={view} way={way} />
    </>
  );
};
