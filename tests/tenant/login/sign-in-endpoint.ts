import type { IncomingMessage, ServerResponse } from "node:http";
import type { Interaction, Provider } from "oidc-provider/lib/provider.js";
import { stepUpContext } from "../graph/permission.ts";
import type { Directory } from "../people/directory.ts";
import { type Person, personById } from "../people/people.ts";
import type { Registrar } from "../registration/screen.ts";
import { readForm, redirect, sendHtml, sendJson, urlOf } from "../web/exchange.ts";
import { parseClaimsRequest } from "./claims-request.ts";
import { failures } from "./failures.ts";
import { endOfSignIn } from "./refusal-page.ts";
import { currentStep, type SignIn, takeAnswer } from "./sign-in.ts";
import { type SignInView, signInPage, signInState } from "./sign-in-pages.ts";

export type SignInOptions = {
  readonly directory: Directory;
  readonly registrarFor: (person: Person) => Registrar;
  readonly now: () => number;
};

export type SignInEndpoint = {
  handle(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void>;
  reset(): void;
};

/** The pages between the app's request and its answer, one address for each sign-in. */
export function createSignInEndpoint(options: SignInOptions): SignInEndpoint {
  const signIns = new Map<string, SignIn>();
  const { directory, registrarFor } = options;

  async function handle(provider: Provider, request: IncomingMessage, response: ServerResponse) {
    const interaction = await provider.interactionDetails(request, response);
    const signIn = signIns.get(interaction.uid) ?? begin(interaction);
    const known = personById(interaction.session?.accountId ?? "");
    const { pathname } = urlOf(request);
    const path = pathname.replace(/\/(status|cancel)$/, "");
    const view: SignInView = { path, signIn, known, directory, registrarFor };
    if (pathname.endsWith("/cancel")) {
      return finish(provider, interaction, request, response, { error: "access_denied" });
    }
    if (pathname.endsWith("/status")) return sendJson(response, { state: signInState(view) });
    if (request.method === "POST") return take(provider, interaction, view, request, response);
    return sendHtml(response, signInPage(view));
  }

  async function take(
    provider: Provider,
    interaction: Interaction,
    { path, signIn, known }: SignInView,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const form = await readForm(request);
    const failure = failures[form.get("failure") ?? ""];
    if (failure) return sendHtml(response, endOfSignIn(failure, options.now()));
    const picked = known && form.get("pick") === known.id;
    const after = picked
      ? { ...signIn, personId: known.id }
      : takeAnswer(signIn, currentStep(signIn, directory), form, registrarFor);
    signIns.set(interaction.uid, after);
    const step = currentStep(after, directory);
    if (step.kind !== "complete") return redirect(response, path);
    signIns.delete(interaction.uid);
    const result = resultFor(interaction, step.person, after);
    return finish(provider, interaction, request, response, result);
  }

  return { handle, reset: () => signIns.clear() };
}

/** A step-up alone does not ask for the password again. */
function begin({ prompt, params, session }: Interaction): SignIn {
  const { acrs } = parseClaimsRequest(params["claims"]);
  const onlyStepUp = prompt.reasons.every((reason) => reason === "step_up");
  return {
    typed: params["login_hint"] ?? "",
    asksForStepUp: acrs.includes(stepUpContext),
    ...(onlyStepUp && session?.accountId && { personId: session.accountId }),
  };
}

function resultFor({ prompt }: Interaction, person: Person, signIn: SignIn): object {
  const acr = signIn.hasSteppedUp && stepUpContext;
  const amr = signIn.hasSteppedUp ? ["pwd", "mfa"] : ["pwd"];
  const login = { accountId: person.id, remember: false, amr, ...(acr && { acr }) };
  return { [prompt.name]: {}, login };
}

async function finish(
  provider: Provider,
  interaction: Interaction,
  request: IncomingMessage,
  response: ServerResponse,
  result: object,
): Promise<void> {
  const resume = await provider.interactionResult(request, response, result, {
    mergeWithLastSubmission: false,
  });
  await forgetOtherAccount(provider, interaction, result);
  redirect(response, resume);
}

/** Else oidc-provider would sign the other one out by a page of its own. */
async function forgetOtherAccount(
  provider: Provider,
  { session }: Interaction,
  result: { login?: { accountId: string } },
): Promise<void> {
  const { login } = result;
  if (!session || !login || session.accountId === login.accountId) return;
  const current = await provider.Session.findByUid(session.uid);
  if (!current) return;
  current.accountId = undefined;
  await current.persist();
}
