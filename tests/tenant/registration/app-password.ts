import { randomInt, randomUUID } from "node:crypto";
import { html } from "../web/html.ts";
import { alert, field, press } from "../web/page.ts";
import type { Registrar, Screen } from "./screen.ts";

export type AppPasswordRegistration = {
  readonly method: "app-password";
  readonly step: "name" | "shown";
  readonly password?: string;
  readonly problem?: string;
};

export function advanceAppPassword(
  at: AppPasswordRegistration,
  form: URLSearchParams,
  { person, directory }: Registrar,
): AppPasswordRegistration | "done" {
  if (at.step === "shown") return "done";
  const name = form.get("name")?.trim() ?? "";
  if (name === "") return { ...at, problem: "Enter a name for the app password." };
  directory.addAppPassword(person, { id: randomUUID(), name });
  return { method: "app-password", step: "shown", password: newPassword() };
}

function newPassword(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join("");
}

export function appPasswordScreen(at: AppPasswordRegistration): Screen {
  if (at.step === "name") {
    return {
      title: "App password",
      content: html`${alert(at.problem)}
<p>Start by creating a name for your app password. This will help differentiate it from others.</p>
<form method="post">${field("Name", "name")}<button>Next</button></form>`,
    };
  }
  return {
    title: "App password created",
    content: html`<p>Copy the password to your clipboard and paste it into your app. It is shown only
once.</p>
<dl><dt>Password</dt><dd><code id="app-password">${at.password}</code></dd></dl>
<p><button type="button" class="quiet" data-copy="app-password">Copy the password</button>
<span role="status"></span></p><script src="/demo/assets/copy.js" defer></script>
${press("Done")}`,
  };
}
