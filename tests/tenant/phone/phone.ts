import type { IncomingMessage, ServerResponse } from "node:http";
import { phonePath } from "../config.ts";
import type { Directory } from "../people/directory.ts";
import { authenticatorMethod, thisPhone } from "../people/methods.ts";
import {
  hasTrait,
  type Person,
  password,
  personByAddress,
  temporaryAccessPass,
} from "../people/people.ts";
import { parseActivationLink } from "../registration/pairing.ts";
import type { Pairings } from "../registration/pairings.ts";
import { readForm, redirect, sendHtml, sendJson, urlOf } from "../web/exchange.ts";
import { choosePhonePage, phonePage, phoneState } from "./phone-pages.ts";
import type { Said } from "./said.ts";

export type PhoneOptions = { readonly directory: Directory; readonly pairings: Pairings };

/** The pretend phone with Authenticator on it, one for each person. */
export function createPhone(options: PhoneOptions) {
  const { pairings } = options;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = urlOf(request);
    const person = personByAddress(url.searchParams.get("for") ?? "");
    if (!person) return sendHtml(response, choosePhonePage());
    if (url.pathname.endsWith("/status")) {
      return sendJson(response, { state: phoneState(person, options) });
    }
    if (request.method !== "POST") {
      return sendHtml(response, phonePage(person, options, url.searchParams));
    }
    const said = take(person, await readForm(request));
    redirect(response, `${phonePath}?${new URLSearchParams({ for: person.address, said })}`);
  };

  function take(person: Person, form: URLSearchParams): Said {
    switch (form.get("action")) {
      case "link": {
        const found = parseActivationLink(form.get("link") ?? "");
        return found ? activate(found.code, found.url) : "unreadable";
      }
      case "by-hand":
        return activate(form.get("code") ?? "", form.get("url") ?? "");
      case "scan":
        return scan(person);
      case "sign-in":
        return signInOnPhone(person, form.get("password") ?? "");
      default:
        return answerPrompt(form);
    }
  }

  function activate(code: string, url: string): Said {
    const result = pairings.activate(code, url);
    return "refused" in result ? result.refused : "added";
  }

  /** Sees whatever barcode of this person's is on a screen; no picture is read. */
  function scan(person: Person): Said {
    const latest = pairings.of(person.id).at(-1);
    return latest ? activate(latest.code, latest.url) : "nothing-to-scan";
  }

  /** The other way of the app: no barcode, the account is registered by signing in to it. */
  function signInOnPhone(person: Person, typed: string): Said {
    const isPass = hasTrait(person, "temporary-access-pass") && typed === temporaryAccessPass;
    if (typed !== password && !isPass) return "wrong-password";
    options.directory.add(person, authenticatorMethod(thisPhone));
    return "signed-in";
  }

  function answerPrompt(form: URLSearchParams): Said {
    const id = form.get("pairing") ?? "";
    const isNo = form.get("action") === "no";
    if (form.get("action") === "cannot-see") return "cannot-see";
    const number = form.get("number") ?? "";
    const after = pairings.answer(id, isNo ? { kind: "no" } : { kind: "yes", number });
    if (after?.state.kind === "approved") return "approved";
    if (after?.state.kind === "wrong-number") return "wrong-number";
    return isNo ? "denied" : "prompt-gone";
  }
}
