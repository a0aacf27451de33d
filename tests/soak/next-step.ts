import type { StepId } from "../../app/domain/steps.ts";
import type { Event } from "../../app/flow/events.ts";
import { canSignIn, canTickHere, hereOf, modeOf } from "../../app/flow/select.ts";
import type { State } from "../../app/flow/state.ts";
import { atMicrosoft } from "./at-microsoft.ts";
import type { Phone } from "./phone.ts";

/** What a person has had enough of. */
export type Patience = { signIns: number };

const ticked = (step: StepId, mark: "done" | "skipped" | "not-needed"): Event => ({
  kind: "ticked",
  step,
  mark,
});

const signIn = async (phone: Phone, state: State, patience: Patience): Promise<void> => {
  if (canSignIn(state) && patience.signIns > 0 && !phone.luck.happens(0.08)) {
    patience.signIns -= 1;
    const press: Event = { kind: "sign-in-pressed" };
    return phone.tell(...(phone.luck.happens(0.2) ? [press, press] : [press]));
  }
  if (state.session.kind === "signed-in") return phone.show("install");
  await phone.tell(ticked("sign-in", "skipped"));
  return phone.show("install");
};

/** To Security info and back, with what was to be done there done. */
const goThere = async (phone: Phone, what: "authenticator" | "phone"): Promise<void> => {
  const { luck, weather, time, microsoft } = phone;
  await phone.tell({ kind: "left", from: what === "phone" ? "backup" : "scan" });
  const isKilled = weather.isBad && luck.happens(0.3);
  if (!isKilled) {
    time.clock.after(20_000, () => microsoft.register(what));
    return phone.putAway(luck.between(25_000, 120_000));
  }
  await phone.tell({ kind: "hidden" });
  await time.pass(luck.between(25_000, 600_000));
  microsoft.register(what);
  return phone.reopen();
};

/** The directory is to say so: what a person can press while it does not. */
const askAgain = async (phone: Phone, { lookup }: State): Promise<void> => {
  const fault = lookup.kind === "failed" ? lookup.fault.kind : undefined;
  if (fault === "step-up") return phone.tell({ kind: "step-up-pressed" });
  if (fault === "session-over" || fault === "not-found") {
    return phone.tell({ kind: "sign-in-pressed" });
  }
  const press: Event = { kind: "check-pressed" };
  await phone.tell(...(phone.luck.happens(0.2) ? [press, press, press] : [press]));
  return phone.wait(phone.luck.between(2_000, 60_000));
};

const register = async (
  phone: Phone,
  state: State,
  what: "authenticator" | "phone",
): Promise<void> => {
  const step = what === "phone" ? "backup" : "scan";
  if (!phone.microsoft.has(what)) return goThere(phone, what);
  if (canTickHere(state)) return phone.tell(ticked(step, "done"));
  return askAgain(phone, state);
};

const take = (phone: Phone, here: StepId, state: State, patience: Patience): Promise<void> => {
  switch (here) {
    case "sign-in":
      return signIn(phone, state, patience);
    case "install":
      return phone.tell(ticked("install", "done"));
    case "scan":
      return register(phone, state, "authenticator");
    case "backup":
      return phone.luck.happens(0.15)
        ? phone.tell(ticked("backup", "skipped"))
        : register(phone, state, "phone");
    case "app-password":
      return phone.tell(ticked("app-password", phone.luck.happens(0.5) ? "done" : "not-needed"));
    case "done":
      return phone.wait(1_000);
  }
};

/** Reads what the page says is next, and does it. */
export const doNext = async (phone: Phone, patience: Patience): Promise<void> => {
  const away = phone.tab().away();
  if (away !== undefined) return atMicrosoft(phone, away);
  const afresh = phone.tab().reload();
  if (afresh !== undefined) return phone.reopen(afresh);
  const state = phone.tab().state();
  if (modeOf(state) === "unknown") return phone.wait(2_000);
  const here = hereOf(state);
  const { page } = state.route;
  const isThere = page === here || (here === "scan" && page === "approve");
  return isThere ? take(phone, here, state, patience) : phone.show(here);
};

/** The plan is behind the person, and they read so. */
export const isDone = (phone: Phone): boolean => {
  const state = phone.tab().state();
  const isHere = phone.tab().away() === undefined && phone.tab().reload() === undefined;
  return (
    isHere && modeOf(state) !== "unknown" && hereOf(state) === "done" && state.route.page === "done"
  );
};
