import { CustomOIDCProviderError } from "oidc-provider/lib/helpers/errors.js";
import {
  base,
  Check,
  type Policy,
  Prompt,
} from "oidc-provider/lib/helpers/interaction_policy/index.js";
import type { Context } from "oidc-provider/lib/provider.js";
import { hasTrait, personByAddress, personById } from "../people/people.ts";
import { parseClaimsRequest } from "./claims-request.ts";
import { consentRequired } from "./entra-errors.ts";
import { asksForMethods } from "./scopes.ts";

/** When the sign-in pages come up before the app is answered. */
export function signInPolicy(): Policy {
  const policy = base();
  const login = policy.get("login").checks;
  login.add(
    new Check("another_account", "another account is hinted at", "login_required", isOther),
  );
  login.add(new Check("step_up", "an authentication context is missing", "", needsStepUp));
  const consent = policy.get("consent").checks;
  consent.clear();
  consent.add(new Check("not_consented", "consent is missing", "consent_required", refuseConsent));
  policy.add(new Prompt({ name: "select_account", requestable: true }), 0);
  return policy;
}

/** `login_hint` names somebody else than the session does. */
function isOther({ oidc }: Required<Context>): boolean {
  const hint = oidc.params["login_hint"];
  if (!hint || oidc.result?.["login"]) return false;
  const hinted = personByAddress(hint);
  return hinted !== undefined && hinted.id !== oidc.session.accountId;
}

function needsStepUp({ oidc }: Required<Context>): boolean {
  const { acrs } = parseClaimsRequest(oidc.params["claims"]);
  return acrs.length > 0 && !acrs.includes(oidc.session.acr ?? "");
}

/** Where only an admin could consent, the app is told at once; there is no page to press yes on. */
function refuseConsent({ oidc }: Required<Context>): boolean {
  const person = personById(oidc.session.accountId ?? "");
  const refused = person && hasTrait(person, "not-consented");
  if (refused && asksForMethods(oidc.requestParamScopes)) {
    throw new CustomOIDCProviderError("consent_required", consentRequired.text);
  }
  return false;
}
