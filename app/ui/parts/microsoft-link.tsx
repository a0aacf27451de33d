import { CLOUDS } from "../../domain/clouds.ts";
import { securityInfoLink } from "../../domain/links.ts";
import type { StepId } from "../../domain/steps.ts";
import { configOf } from "../../flow/select.ts";
import { sayer, type View } from "../view.ts";
import { ActionLink } from "./actions.tsx";

/**
 * Security info in the guide's language and in the organisation's tenant; undefined where neither we
 * nor the config know its address.
 */
export const securityInfoOf = ({ state, t }: View): string | undefined => {
  const { demo, signIn } = configOf(state) ?? {};
  const own = signIn?.securityInfo ?? CLOUDS[signIn?.cloud ?? "global"].securityInfo;
  const page = demo?.securityInfo ?? own;
  return page && securityInfoLink(page, { language: t.language, tenantId: signIn?.tenantId });
};

/** A browser has tabs to open Microsoft's page in; an installed app has not. */
export const hasTabs = ({ state }: View): boolean => state.platform?.isInstalled !== true;

type Props = {
  readonly view: View;
  readonly from: StepId;
  readonly isQuiet?: boolean;
  readonly label?: string;
};

/** To Microsoft's page: a new tab in a browser, the same view where an installed app has no tabs. */
export const MicrosoftLink = ({ view, from, isQuiet = false, label }: Props) => {
  const say = sayer(view);
  const href = securityInfoOf(view);
  if (href === undefined) {
    return (
      <ActionLink href={view.path("help")} isQuiet={isQuiet}>
        {say("shell.own.ask")}
      </ActionLink>
    );
  }
  return (
    <ActionLink
      href={href}
      isQuiet={isQuiet}
      isNewTab={hasTabs(view)}
      onPress={() => view.dispatch({ kind: "left", from })}
    >
      {label ?? say("scan.button")}
    </ActionLink>
  );
};
