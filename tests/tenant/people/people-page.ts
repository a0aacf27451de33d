import { phonePath, securityInfoPath } from "../config.ts";
import { type Html, html } from "../web/html.ts";
import { page, press } from "../web/page.ts";
import { everyone, fullName, type Person, password, temporaryAccessPass } from "./people.ts";

export function peoplePage(): Html {
  return page(
    "Demo people",
    html`<p>Everybody’s password is <code>${password}</code>. Lena’s temporary access pass is
<code>${temporaryAccessPass}</code>. A text message’s code is <code>123456</code>.</p>
<p><a href="/">Open the app</a> · <a href="${securityInfoPath}">Open Security info</a></p>
<ul class="people">${everyone.map(listItem)}</ul>
${press("Start over", {}, { action: "/demo/reset" })}
<p>Starting over puts everyone back to the start and signs everyone out here. What the app keeps
in this browser stays.</p>`,
  );
}

function listItem(person: Person): Html {
  const phone = `${phonePath}?for=${encodeURIComponent(person.address)}`;
  return html`<li><strong>${fullName(person)}</strong>, <code>${person.address}</code><br>
${person.shows}. <a href="${phone}" aria-label="Phone of ${person.address}">Phone</a></li>`;
}
