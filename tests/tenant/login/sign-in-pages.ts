import type { Directory } from "../people/directory.ts";
import { everyone, fullName, type Person } from "../people/people.ts";
import { screenOf } from "../registration/registration.ts";
import type { Registrar, Screen } from "../registration/screen.ts";
import { type Html, html } from "../web/html.ts";
import { alert, field, hiddenFields, page, press } from "../web/page.ts";
import { failures } from "./failures.ts";
import { currentStep, type SignIn, type Step } from "./sign-in.ts";

export type SignInView = {
  readonly path: string;
  readonly signIn: SignIn;
  /** Who is signed in already and may be picked. */
  readonly known: Person | undefined;
  readonly directory: Directory;
  readonly registrarFor: (person: Person) => Registrar;
};

export function signInPage(view: SignInView): Html {
  const step = currentStep(view.signIn, view.directory);
  const { title, content, watched } = screenFor(step, view);
  if (watched === undefined) return page(title, content);
  return page(title, content, { watch: { address: `${view.path}/status`, state: watched } });
}

export function signInState(view: SignInView): string {
  const step = currentStep(view.signIn, view.directory);
  return screenFor(step, view).watched ?? step.kind;
}

function screenFor(step: Step, view: SignInView): Screen {
  const { path, signIn } = view;
  switch (step.kind) {
    case "credentials":
      return credentials(view);
    case "temporary-access-pass":
      return {
        title: "Enter Temporary Access Pass",
        content: html`${alert(signIn.problem)}
<p>${step.person.address}</p>
<form method="post">${field("Temporary Access Pass", "pass", { type: "password" })}
<button>Sign in</button></form>${cancel(path)}`,
      };
    case "registration":
      return screenOf(step.registration, view.registrarFor(step.person));
    case "step-up":
      return {
        title: "One more check",
        content: html`<p>${step.person.address}</p>
<p>What you want to open asks for a stronger sign-in.</p>${press("Approve")}${cancel(path)}`,
      };
    case "complete":
      return { title: "You are signed in", content: html`${press("Continue")}` };
  }
}

function credentials({ path, signIn, known }: SignInView): Screen {
  return {
    title: "Sign in",
    content: html`${alert(signIn.problem)}
${
  known &&
  html`<form method="post">${hiddenFields({ pick: known.id })}
<button>Continue as ${fullName(known)}</button></form><p>Or use another account:</p>`
}
<form method="post">
${field("Email", "email", { value: signIn.typed, type: "email", autocomplete: "username" })}
${field("Password", "password", { type: "password", autocomplete: "current-password" })}
<label>Fail as
<select name="failure"><option value="">do not fail</option>
${Object.entries(failures).map(
  ([name, { label }]) => html`<option value="${name}">${label}</option>`,
)}</select></label>
<button>Sign in</button></form>${cancel(path)}
<details><summary>Demo people (password: demo)</summary>
<ul>${everyone.map((one) => html`<li>${one.address}: ${one.shows}</li>`)}</ul></details>`,
  };
}

function cancel(path: string): Html {
  return html`<p><a href="${path}/cancel">Cancel</a></p>`;
}
