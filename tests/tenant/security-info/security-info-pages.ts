import { phonePath, securityInfoPath, signInPath } from "../config.ts";
import type { Method } from "../people/methods.ts";
import { fullName, type Person } from "../people/people.ts";
import { choicesFor } from "../registration/registration.ts";
import type { Registrar } from "../registration/screen.ts";
import { type Html, html } from "../web/html.ts";
import { hiddenFields, page, press } from "../web/page.ts";

type Entry = { readonly id: string; readonly label: string; readonly detail: string };

const labels: Readonly<Record<string, string>> = {
  microsoftAuthenticator: "Microsoft Authenticator",
  phone: "Phone",
  email: "Email",
  fido2: "Passkey",
  password: "Password",
  temporaryAccessPass: "Temporary access pass",
};

export function listPage({ person, directory }: Registrar, notice: string | undefined): Html {
  const entries = [
    ...directory.methods(person).map(entryFor),
    ...directory
      .appPasswords(person)
      .map(({ id, name }) => ({ id, label: "App password", detail: name })),
  ];
  const phone = `${phonePath}?${new URLSearchParams({ for: person.address })}`;
  return page(
    "Security info",
    html`${notice && html`<p class="notice">${notice}</p>`}
<p>These are the methods you use to sign into your account or reset your password.</p>
<p><a class="button" href="${securityInfoPath}/add">Add sign-in method</a></p>
<ul class="methods" aria-label="Sign-in methods">${entries.map(listItem)}</ul>
<p>Signed in as ${fullName(person)} (${person.address}). <a href="${signOutAddress()}">Sign out</a></p>
<p><a href="${phone}" target="_blank" rel="noopener">Open the pretend phone</a></p>`,
  );
}

function signOutAddress(): string {
  return `${signInPath}/oauth2/v2.0/logout`;
}

function entryFor(method: Method): Entry {
  const type = method["@odata.type"].replace(/^#microsoft\.graph\.|AuthenticationMethod$/g, "");
  const detail = String(
    method["displayName"] ?? method["phoneNumber"] ?? method["emailAddress"] ?? "",
  );
  return { id: method.id, label: labels[type] ?? type, detail };
}

function listItem({ id, label, detail }: Entry): Html {
  const name = `${label} ${detail}`.trim();
  return html`<li><span><strong>${label}</strong> ${detail}</span>
${
  label !== "Password" &&
  html`<form method="post" action="${securityInfoPath}">${hiddenFields({ delete: id })}
<button class="quiet">Delete<span class="hidden"> ${name}</span></button></form>`
}</li>`;
}

export function addPage(person: Person): Html {
  return page(
    "Add a sign-in method",
    html`${choicesFor(person).map(({ method, label }) => press(label, { method }))}
<p><a href="${securityInfoPath}">Cancel</a></p>`,
  );
}
