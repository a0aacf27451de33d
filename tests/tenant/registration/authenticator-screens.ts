import { phonePath } from "../config.ts";
import { html } from "../web/html.ts";
import { alert, press } from "../web/page.ts";
import type { AuthenticatorRegistration } from "./authenticator.ts";
import { barcode } from "./barcode.ts";
import { activationLink, type BarcodeForm, barcodeText, type Pairing } from "./pairing.ts";
import type { Registrar, Screen } from "./screen.ts";

export function authenticatorScreen(at: AuthenticatorRegistration, registrar: Registrar): Screen {
  const pairing = registrar.pairings.find(at.pairingId);
  switch (at.step) {
    case "intro":
      return {
        title: "Let’s keep your account secure",
        content: html`<p>We’ll help you set up another way to verify it’s you.</p>${press("Next")}`,
      };
    case "install":
      return {
        title: "Install Microsoft Authenticator",
        content: html`${alert(at.problem)}
<p>Install the app on your phone, then come back to this page and choose Next.</p>
${press("Next")}`,
      };
    case "set-up":
      return {
        title: "Set up your account in app",
        content: html`<p>If prompted, allow notifications. Then add an account and select
“Work or school”.</p>${press("Next")}${press("Back", { action: "back" }, { quiet: true })}`,
      };
    case "scan":
      return pairing ? scanScreen(at, pairing, registrar) : gone;
    case "try":
      return pairing ? tryScreen(pairing) : gone;
  }
}

const gone: Screen = {
  title: "Let’s start over",
  content: html`<p role="alert">This registration is no longer known.</p>
${press("Back", { action: "back" })}`,
};

function scanScreen(
  at: AuthenticatorRegistration,
  pairing: Pairing,
  { person }: Registrar,
): Screen {
  const link = activationLink(pairing);
  const onThePhone = new URLSearchParams({ for: person.address, link });
  const heard = pairing.state.kind !== "waiting";
  const form = at.form ?? "link";
  return {
    title: "Scan the QR code",
    watched: pairing.state.kind,
    content: html`${alert(heard ? undefined : at.problem)}
${heard && html`<p role="status">Your account was added to the app. Choose Next.</p>`}
<p>Use the Microsoft Authenticator app to scan the QR code. This will connect the app with your
account.</p>
<p><a href="${phonePath}?${onThePhone.toString()}" target="_blank" rel="noopener">Pair your account
to the app by clicking this link</a></p>
${barcode(barcodeText(pairing, form))}
${press(otherForm[form], { action: "other-form" }, { quiet: true })}
<details><summary>Can’t scan the QR code?</summary>
<p>Enter this in the app instead:</p>
<dl><dt>Code</dt><dd><code id="code">${pairing.code}</code></dd>
<dt>URL</dt><dd><code id="url">${pairing.url}</code></dd>
<dt>Link</dt><dd><code id="link">${link}</code></dd></dl></details>
${press("Next")}${press("Back", { action: "back" }, { quiet: true })}`,
  };
}

/** People meet both: which one a page shows is Microsoft's choice. */
const otherForm: Readonly<Record<BarcodeForm, string>> = {
  link: "Show the classic barcode",
  classic: "Show the current barcode",
};

const unanswered: Readonly<Record<string, string>> = {
  denied: "You denied the request on your phone. Send it again to go on.",
  "wrong-number": "The number entered on your phone was not right. Send it again to go on.",
};

function tryScreen(pairing: Pairing): Screen {
  const { state } = pairing;
  if (state.kind === "approved") {
    return {
      title: "Authenticator Added",
      content: html`<p role="status">Notification approved.</p>${press("Done")}`,
    };
  }
  const again = press("Resend notification", { action: "resend" });
  return {
    title: "Let’s try it out",
    watched: state.kind,
    content: html`${alert(unanswered[state.kind])}
${
  state.kind === "prompted" &&
  html`<p>Approve the notification we’re sending to your app by
entering the number shown below.</p>
<p class="number">${state.number}</p>`
}
${again}${press("Back", { action: "back" }, { quiet: true })}`,
  };
}
