import { passkeyMethod } from "../people/methods.ts";
import { html } from "../web/html.ts";
import { alert, field, press } from "../web/page.ts";
import type { Registrar, Screen } from "./screen.ts";

export type PasskeyRegistration = {
  readonly method: "passkey";
  readonly step: "unlock" | "name" | "added";
  readonly problem?: string;
};

/** The phone's own question, between the two, is pretended by a press. */
export function advancePasskey(
  at: PasskeyRegistration,
  form: URLSearchParams,
  { person, directory }: Registrar,
): PasskeyRegistration | "done" {
  if (at.step === "added") return "done";
  if (at.step === "unlock") return { method: "passkey", step: "name" };
  const name = form.get("name")?.trim() ?? "";
  if (name === "") return { ...at, problem: "Enter a name for the passkey." };
  directory.add(person, passkeyMethod(name));
  return { method: "passkey", step: "added" };
}

export function passkeyScreen(at: PasskeyRegistration): Screen {
  switch (at.step) {
    case "unlock":
      return {
        title: "Create a passkey",
        content: html`<p>Your phone asks for your face, finger or PIN. In this demo a press does.</p>
${press("Unlock the phone")}`,
      };
    case "name":
      return {
        title: "Name your passkey",
        content: html`${alert(at.problem)}
<form method="post">${field("Name", "name")}<button>Next</button></form>`,
      };
    case "added":
      return {
        title: "Passkey added",
        content: html`<p role="status">You can use it the next time you sign in.</p>
${press("Done")}`,
      };
  }
}
