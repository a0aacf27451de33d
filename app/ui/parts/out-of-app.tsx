import { browserLink, type InApp } from "../../domain/in-app.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { ActionButton, ActionLink } from "./actions.tsx";

const NAMES: Readonly<Record<Exclude<InApp, "other">, string>> = {
  outlook: "Outlook",
  teams: "Teams",
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  whatsapp: "WhatsApp",
  wechat: "WeChat",
};

export const inAppOf = ({ state }: View): InApp | undefined => state.platform?.inApp;

export const inAppTitle = (view: View, app: InApp): string =>
  app === "other"
    ? sayer(view)("in-app.other.title")
    : sayer(view)("in-app.named.title", { app: NAMES[app] });

/** The address of the page in view, to be typed by hand. */
export const addressOf = ({ state, path }: View): string =>
  `${state.platform?.origin}${path(state.route.page)}`;

/** Why it matters that the page is inside an app; after a press on “copy”, what came of it. */
export const inAppLead = (view: View): string => {
  const say = sayer(view);
  const { copied } = view.state;
  if (copied === "done") return say("in-app.copied.lead");
  if (copied === "none") return say("in-app.lead");
  return say("in-app.failed.lead", { address: addressOf(view) });
};

/** The way out: Android opens a browser itself, on iOS people carry the address over. */
export const OutAction = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { platform, copied } = view.state;
  if (platform?.system === "android") {
    return <ActionLink href={browserLink(addressOf(view))}>{say("in-app.open.button")}</ActionLink>;
  }
  return (
    <ActionButton onPress={() => view.dispatch({ kind: "copy-pressed" })}>
      {say(copied === "done" ? "in-app.copied.button" : "in-app.copy.button")}
    </ActionButton>
  );
};
