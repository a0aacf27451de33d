import { SECURITY_INFO } from "../../domain/claims/places.ts";
import { CLOUDS } from "../../domain/clouds.ts";
import { securityInfoLink } from "../../domain/links.ts";
import type { StepId } from "../../domain/steps.ts";
import { configOf } from "../../flow/select.ts";
import { sayer, type View } from "../view.ts";
import { ActionLink } from "./actions.tsx";

/** Security info in the guide's language and in the organisation's tenant. */
export const securityInfoOf = ({ state, t }: View): string => {
  const config = configOf(state);
  const own = CLOUDS[config?.signIn?.cloud ?? "global"].securityInfo;
  const page = config?.demo?.securityInfo ?? own ?? SECURITY_INFO.value.url;
  return securityInfoLink(page, { language: t.language, tenantId: config?.signIn?.tenantId });
};

/** A browser has tabs to open Microsoft's page in; an installed app has not. */
export const hasTabs = ({ state }: View): boolean => state.platform?.isInstalled !== true;

type Props = { readonly view: View; readonly from: StepId; readonly isQuiet?: boolean };

/** To Microsoft's page: a new tab in a browser, the same view where an installed app has no tabs. */
export const MicrosoftLink = ({ view, from, isQuiet }: Props) => (
  <ActionLink
    href={securityInfoOf(view)}
    isQuiet={isQuiet ?? false}
    isNewTab={hasTabs(view)}
    onPress={() => view.dispatch({ kind: "left", from })}
  >
    {sayer(view)("scan.button")}
  </ActionLink>
);
