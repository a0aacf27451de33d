import type { Directory } from "../people/directory.ts";
import { isAuthenticator } from "../people/methods.ts";
import {
  hasTrait,
  type Person,
  password,
  personByAddress,
  personById,
  temporaryAccessPass,
} from "../people/people.ts";
import { advance, type Registration } from "../registration/registration.ts";
import type { Registrar } from "../registration/screen.ts";

/** How far one sign-in has come. What is not there yet was not asked or not answered yet. */
export type SignIn = {
  readonly personId?: string;
  readonly typed: string;
  readonly asksForStepUp: boolean;
  readonly hasPass?: true;
  readonly hasSteppedUp?: true;
  readonly registration?: Registration;
  readonly problem?: string;
};

export type Step =
  | { readonly kind: "credentials" }
  | { readonly kind: "temporary-access-pass"; readonly person: Person }
  | {
      readonly kind: "registration";
      readonly person: Person;
      readonly registration: Registration;
    }
  | { readonly kind: "step-up"; readonly person: Person }
  | { readonly kind: "complete"; readonly person: Person };

export function currentStep(signIn: SignIn, directory: Directory): Step {
  const person = personById(signIn.personId ?? "");
  if (!person) return { kind: "credentials" };
  if (hasTrait(person, "temporary-access-pass") && !signIn.hasPass) {
    return { kind: "temporary-access-pass", person };
  }
  const { registration } = signIn;
  if (registration) return { kind: "registration", person, registration };
  if (hasTrait(person, "registers-at-sign-in") && !hasAuthenticator(person, directory)) {
    const intro = { method: "authenticator", step: "intro" } as const;
    return { kind: "registration", person, registration: intro };
  }
  if (signIn.asksForStepUp && !signIn.hasSteppedUp) return { kind: "step-up", person };
  return { kind: "complete", person };
}

function hasAuthenticator(person: Person, directory: Directory): boolean {
  return directory.methods(person).some(isAuthenticator);
}

/** Takes what was sent from the page of `step`. */
export function takeAnswer(
  signIn: SignIn,
  step: Step,
  form: URLSearchParams,
  registrarFor: (person: Person) => Registrar,
): SignIn {
  const { problem: _, ...rest } = signIn;
  switch (step.kind) {
    case "credentials":
      return takeCredentials(rest, form);
    case "temporary-access-pass":
      if (form.get("pass")?.trim() === temporaryAccessPass) return { ...rest, hasPass: true };
      return { ...rest, problem: "Your temporary access pass is incorrect." };
    case "registration": {
      const next = advance(step.registration, form, registrarFor(step.person));
      const { registration: __, ...without } = rest;
      return next === "done" ? without : { ...rest, registration: next };
    }
    case "step-up":
      return { ...rest, hasSteppedUp: true };
    case "complete":
      return rest;
  }
}

function takeCredentials(signIn: SignIn, form: URLSearchParams): SignIn {
  const typed = form.get("email")?.trim() ?? "";
  const person = personByAddress(typed);
  if (!person) {
    const problem = "This username may be incorrect. Make sure you typed it correctly.";
    return { ...signIn, typed, problem };
  }
  if (form.get("password") !== password) {
    return { ...signIn, typed, problem: "Your account or password is incorrect." };
  }
  return { ...signIn, typed, personId: person.id };
}
