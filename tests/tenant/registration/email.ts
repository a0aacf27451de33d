import { emailMethod } from "../people/methods.ts";
import { html } from "../web/html.ts";
import { alert, field, press } from "../web/page.ts";
import type { Registrar, Screen } from "./screen.ts";

export type EmailRegistration = {
  readonly method: "email";
  readonly step: "address" | "verify" | "added";
  readonly address?: string;
  readonly problem?: string;
};

const mailedCode = "654321";

export function advanceEmail(
  at: EmailRegistration,
  form: URLSearchParams,
  { person, directory }: Registrar,
): EmailRegistration | "done" {
  if (at.step === "added") return "done";
  if (at.step === "address") return takeAddress(form);
  if (form.get("code")?.trim() !== mailedCode) {
    return { ...at, problem: "That didn’t work, please enter the right code." };
  }
  directory.add(person, emailMethod(at.address ?? ""));
  return { method: "email", step: "added" };
}

function takeAddress(form: URLSearchParams): EmailRegistration {
  const address = form.get("address")?.trim() ?? "";
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(address);
  return isAddress
    ? { method: "email", step: "verify", address }
    : { method: "email", step: "address", problem: "Please enter a valid email address." };
}

export function emailScreen(at: EmailRegistration): Screen {
  switch (at.step) {
    case "address":
      return {
        title: "Email",
        content: html`${alert(at.problem)}
<p>What email would you like to use?</p>
<form method="post">${field("Address", "address", { type: "email" })}<button>Next</button></form>`,
      };
    case "verify":
      return {
        title: "Verify your email",
        content: html`${alert(at.problem)}
<p>We just sent a code to ${at.address}. (In this demo it is ${mailedCode}.)</p>
<form method="post">${field("Enter code", "code", { numeric: true })}<button>Next</button></form>`,
      };
    case "added":
      return {
        title: "Email added",
        content: html`<p role="status">Your email was registered successfully.</p>
${press("Done")}`,
      };
  }
}
