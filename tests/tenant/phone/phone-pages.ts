import { phonePath } from "../config.ts";
import type { Directory } from "../people/directory.ts";
import { isAuthenticator, thisPhone } from "../people/methods.ts";
import { everyone, fullName, type Person } from "../people/people.ts";
import type { Pairings } from "../registration/pairings.ts";
import { type Html, html } from "../web/html.ts";
import { alert, field, hiddenFields, page, press } from "../web/page.ts";
import { wordsFor } from "./said.ts";

type Contents = { readonly directory: Directory; readonly pairings: Pairings };

export function phonePage(person: Person, contents: Contents, query: URLSearchParams): Html {
  const address = `${phonePath}/status?${new URLSearchParams({ for: person.address })}`;
  const link = query.get("link");
  const arrived = link !== null && query.get("said") === null;
  const content = html`<p>${fullName(person)}’s pretend ${thisPhone}</p>
${alert(wordsFor(query.get("said")))}
${promptForm(person, contents)}
${arrived ? arrival(link) : accounts(person, contents)}`;
  const watch = { address, state: phoneState(person, contents) };
  return page("Authenticator", content, { watch });
}

/** Changes when a notification arrives, is answered, or an account was added. */
export function phoneState(person: Person, { pairings }: Contents): string {
  return pairings
    .of(person.id)
    .map(({ state }) => (state.kind === "prompted" ? `prompted-${state.number}` : state.kind))
    .join(" ");
}

function promptForm(person: Person, { pairings }: Contents): Html | undefined {
  const prompted = pairings.of(person.id).find(({ state }) => state.kind === "prompted");
  return (
    prompted &&
    html`<section class="prompt" aria-labelledby="prompt">
<h2 id="prompt">Are you trying to sign in?</h2>
<p>Contoso<br>${person.address}</p>
<p>Enter the number shown to sign in.</p>
<form method="post">${hiddenFields({ pairing: prompted.id })}
${field("Enter the number", "number", { numeric: true })}
<button name="action" value="yes">Yes</button>
<button name="action" value="no" class="quiet">No, it’s not me</button>
<button name="action" value="cannot-see" class="quiet">I can’t see the number</button></form>
</section>`
  );
}

function arrival(link: string): Html {
  return html`<section aria-labelledby="arrival"><h2 id="arrival">Add this account?</h2>
<p>A link wants to add a work or school account.</p>
${press("Add account", { action: "link", link })}</section>`;
}

function accounts(person: Person, { directory, pairings }: Contents): Html {
  const registered = directory
    .methods(person)
    .some((method) => isAuthenticator(method) && method["displayName"] === thisPhone);
  const added = pairings.of(person.id).some(({ state }) => state.kind !== "waiting");
  return html`<h2>Accounts</h2>
${
  registered || added
    ? html`<ul aria-label="Accounts"><li>Contoso, ${person.address}</li></ul>`
    : html`<p>No accounts yet.</p>`
}
<h2>Add work or school account</h2>
${press("Scan a QR code", { action: "scan" })}
<form method="post">${hiddenFields({ action: "link" })}
${field("Pairing link", "link")}<button>Open link</button></form>
<form method="post">${hiddenFields({ action: "sign-in" })}
${field("Password", "password", { type: "password" })}<button>Sign in</button></form>
<details><summary>Or enter code manually</summary>
<form method="post">${hiddenFields({ action: "by-hand" })}
${field("Code", "code", { numeric: true })}${field("URL", "url")}
<button>Finish</button></form></details>`;
}

export function choosePhonePage(): Html {
  return page(
    "Whose phone?",
    html`<ul>${everyone.map(
      ({ address }) =>
        html`<li><a href="${phonePath}?for=${encodeURIComponent(address)}">${address}</a></li>`,
    )}</ul>`,
  );
}
