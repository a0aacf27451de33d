import { phoneMethod } from "../people/methods.ts";
import { html } from "../web/html.ts";
import { alert, field, press } from "../web/page.ts";
import type { Registrar, Screen } from "./screen.ts";

export type PhoneRegistration = {
  readonly method: "phone";
  readonly step: "number" | "verify" | "added";
  readonly phoneNumber?: string;
  readonly problem?: string;
};

const textCode = "123456";

export function advancePhone(
  at: PhoneRegistration,
  form: URLSearchParams,
  { person, directory }: Registrar,
): PhoneRegistration | "done" {
  if (form.get("action") === "back") return { method: "phone", step: "number" };
  if (at.step === "added") return "done";
  if (at.step === "number") return takeNumber(form);
  if (form.get("code")?.trim() !== textCode) {
    return { ...at, problem: "That didn’t work, please enter the right code." };
  }
  directory.add(person, phoneMethod(at.phoneNumber ?? ""));
  return { method: "phone", step: "added" };
}

/** Graph prints `+{country code} {number}` (entra.md 1.4). */
function takeNumber(form: URLSearchParams): PhoneRegistration {
  const country = /^\+?(\d{1,4})$/.exec(form.get("country")?.trim() ?? "")?.[1];
  const number = form.get("number")?.replace(/[\s().-]/g, "") ?? "";
  if (!country || !/^\d{5,14}$/.test(number)) {
    return { method: "phone", step: "number", problem: "Please enter a valid phone number." };
  }
  const phoneNumber = `+${country} ${number.replace(/^0/, "")}`;
  return { method: "phone", step: "verify", phoneNumber };
}

export function phoneScreen(at: PhoneRegistration): Screen {
  switch (at.step) {
    case "number":
      return {
        title: "Add your phone number",
        content: html`${alert(at.problem)}
<form method="post">
${field("Country code", "country", { value: "+44", autocomplete: "tel-country-code" })}
${field("Phone number", "number", { type: "tel", autocomplete: "tel-national" })}
<button>Next</button></form>`,
      };
    case "verify":
      return {
        title: "Verify your phone number",
        content: html`${alert(at.problem)}
<p>We just sent a 6 digit code to ${at.phoneNumber}. (In this demo it is ${textCode}.)</p>
<form method="post">
${field("Enter code", "code", { numeric: true, autocomplete: "one-time-code" })}
<button>Next</button></form>
${press("Back", { action: "back" }, { quiet: true })}`,
      };
    case "added":
      return {
        title: "Phone number added",
        content: html`<p role="status">Your phone was registered successfully.</p>
${press("Done")}`,
      };
  }
}
