import { TEXT_MESSAGES_END } from "../domain/claims/dates.ts";
import { CLOUDS } from "../domain/clouds.ts";
import { daysUntil } from "../domain/dates.ts";
import { addedSince, type Facts, hasAnother, remembered, withoutNumbers } from "../domain/facts.ts";
import type { Method } from "../domain/methods.ts";
import { hereIn, isBehind, type Plan, planSteps } from "../domain/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { type Chosen, NONE_CHOSEN } from "../domain/programs/chosen.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import { type StepId, stepOf } from "../domain/steps.ts";
import type { State } from "./state.ts";

export const configOf = ({ setup }: State): RuntimeConfig | undefined =>
  setup.kind === "ready" ? setup.config : undefined;

/** What the organisation says of itself: in its config, or on the page until that is here. */
export const organisationOf = (state: State): RuntimeConfig["organisation"] | undefined =>
  (configOf(state) ?? state.stamp)?.organisation;

export const helpDeskOf = (state: State): RuntimeConfig["helpDesk"] | undefined =>
  (configOf(state) ?? state.stamp)?.helpDesk;

export const policyOf = (state: State): Policy => configOf(state)?.policy ?? DEFAULT_POLICY;

/** The directory was asked and has not answered: nobody waits for it. */
export const isUnheard = ({ lookup }: State): boolean =>
  lookup.kind === "failed" || (lookup.kind === "running" && lookup.isAgain === true);

/** What the directory does not show may be there all the same, so that people tick what they have. */
export const canTickHere = (state: State): boolean =>
  modeOf(state) === "ticking" ||
  isUnheard(state) ||
  CLOUDS[configOf(state)?.signIn?.cloud ?? "global"].isPartlySeen === true;

/** What the directory says, as it counts now. */
export const factsOf = (state: State): Facts =>
  canTickHere(state) ? remembered(state.kept.facts) : state.kept.facts;

/**
 * Microsoft’s own text messages and calls end in the public cloud; the others have no date, and a
 * provider that IT pays goes on.
 */
export const areTextsEnding = (state: State): boolean =>
  (configOf(state)?.signIn?.cloud ?? "global") === "global" && !policyOf(state).keepsTextMessages;

/** They have ended by now. */
export const areTextsOver = (state: State): boolean =>
  areTextsEnding(state) &&
  state.today !== undefined &&
  daysUntil(TEXT_MESSAGES_END.value.date, state.today) <= 0;

/** A number that nothing is sent to any more settles nothing, though it stays on record. */
const countingFacts = (state: State): Facts =>
  areTextsOver(state) ? withoutNumbers(factsOf(state)) : factsOf(state);

export const planOf = (state: State): Plan =>
  planSteps(policyOf(state), countingFacts(state), state.kept.ticks, chosenOf(state));

/** A number was all that this person had beside the first method, and texts have ended. */
export const isNumberLost = (state: State): boolean => {
  const { firstMethod } = policyOf(state);
  return hasAnother(factsOf(state), firstMethod) && !hasAnother(countingFacts(state), firstMethod);
};

export const hereOf = (state: State): StepId => hereIn(planOf(state));

/** The step of the page in view is behind the person. */
export const isPageSettled = (state: State): boolean => {
  const step = stepOf(state.route.page);
  return step !== undefined && isBehind(planOf(state), step);
};

/** A config with a sign-in in it: without one the app is a guide with ticks. */
export const signInConfigOf = (state: State): RuntimeConfig | undefined => {
  const config = configOf(state);
  return config?.signIn === undefined ? undefined : config;
};

/** The config could not be had: whether there is a sign-in, nobody knows yet. */
export const isSetupLost = ({ setup }: State): boolean =>
  setup.kind === "missing" && setup.fault !== undefined;

/** The guide runs without sign-in here. */
export const isSignInOff = (state: State): boolean =>
  state.setup.kind !== "loading" && !isSetupLost(state) && signInConfigOf(state) === undefined;

const isRefusedForGood = ({ lookup }: State): boolean =>
  lookup.kind === "failed" &&
  (lookup.fault.kind === "consent-needed" || lookup.fault.kind === "forbidden");

/**
 * Who says that a step is done: the directory, or the person. `unknown` before the config is
 * here and the session restored.
 */
export const modeOf = (state: State): "unknown" | "checking" | "ticking" => {
  if (state.setup.kind === "loading") return "unknown";
  const config = signInConfigOf(state);
  if (config === undefined || config.checking === "ticks" || isRefusedForGood(state)) {
    return "ticking";
  }
  if (state.session.kind === "unknown" || state.session.kind === "leaving") return "unknown";
  return state.session.kind === "signed-in" ? "checking" : "ticking";
};

/** Nobody is signed in, and somebody could be. */
export const canSignIn = (state: State): boolean =>
  signInConfigOf(state) !== undefined &&
  (state.session.kind === "signed-out" || state.session.kind === "refused");

/** Back from Security info, and nothing there to show for it yet: a number may want to be typed. */
export const isPairingOpen = (state: State): boolean =>
  state.kept.leaving?.to === "security-info" &&
  state.route.page === "scan" &&
  // A passkey is made without a number.
  policyOf(state).firstMethod === "authenticator" &&
  !isPageSettled(state);

/** Turned back before the sign-in page, by what passes: no network, or another one's own page. */
export const isStranded = ({ session }: State): boolean =>
  session.kind === "refused" &&
  (session.fault.kind === "offline" || session.fault.kind === "intercepted");

/** Worth a word where nothing else says so already. */
export const isSilentlyOffline = (state: State): boolean =>
  !state.isOnline && state.lookup.kind === "idle" && !isStranded(state);

/** Two screens are in use, or one and a code on its way, or a camera: none may go dark in between. */
export const isScreenNeeded = (state: State): boolean => {
  const { page } = state.route;
  if (state.barcode?.kind === "watching") return true;
  const isPairing = page === "scan" || page === "approve";
  // Before the page has opened, what is kept is not known yet.
  return isPairing && state.isVisible && state.platform !== undefined && !isPageSettled(state);
};

/** A sign-in came back to a page that had forgotten it. */
export const isSignInLost = ({ kept, session }: State): boolean =>
  session.kind === "signed-out" &&
  (kept.leaving?.to === "sign-in" || kept.leaving?.to === "step-up") &&
  kept.leaving.isLost === true;

/** A sign-in was begun and nothing came of it: what did Microsoft's page say? */
export const isSignInUnanswered = ({ kept, session }: State): boolean =>
  session.kind === "signed-out" && kept.leaving?.to === "sign-in" && !kept.leaving.isLost;

export const chosenOf = ({ kept }: State): Chosen => kept.programs ?? NONE_CHOSEN;

export const addedOf = ({ kept }: State): readonly Method[] =>
  addedSince(kept.facts, kept.baseline);
