import type { IncomingMessage, ServerResponse } from "node:http";
import { securityInfoClientId, securityInfoPath, signInPath, tenantId } from "../config.ts";
import type { Person } from "../people/people.ts";
import {
  advance,
  begin,
  choicesFor,
  type Registration,
  screenOf,
} from "../registration/registration.ts";
import type { Registrar } from "../registration/screen.ts";
import { originOf, readForm, redirect, sendHtml, sendJson, urlOf } from "../web/exchange.ts";
import { page } from "../web/page.ts";
import { addPage, listPage } from "./security-info-pages.ts";

export type SecurityInfoOptions = {
  signedIn(request: IncomingMessage, response: ServerResponse): Promise<Person | undefined>;
  registrarFor(person: Person): Registrar;
};

export type SecurityInfo = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  reset(): void;
};

const addPath = `${securityInfoPath}/add`;
const registerPath = `${securityInfoPath}/register`;

export function createSecurityInfo(options: SecurityInfoOptions): SecurityInfo {
  const registrations = new Map<string, Registration>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const person = await options.signedIn(request, response);
    const url = urlOf(request);
    if (!person) return redirect(response, signInFor(request, url));
    const state = url.searchParams.get("state");
    if (state !== null) return redirect(response, `${securityInfoPath}?${state}`);
    const registrar = options.registrarFor(person);
    if (request.method === "POST") {
      const form = await readForm(request);
      return redirect(response, take(url.pathname, form, registrar));
    }
    return show(url, registrar, response);
  }

  function take(path: string, form: URLSearchParams, registrar: Registrar): string {
    const { person, directory } = registrar;
    const current = registrations.get(person.id);
    if (path === addPath) {
      const choice = choicesFor(person).find(({ method }) => method === form.get("method"));
      if (!choice) return addPath;
      registrations.set(person.id, begin(choice.method));
      return registerPath;
    }
    if (path === registerPath && current) {
      const next = form.get("action") === "cancel" ? "done" : advance(current, form, registrar);
      if (next !== "done") {
        registrations.set(person.id, next);
        return registerPath;
      }
      registrations.delete(person.id);
      return securityInfoPath;
    }
    directory.remove(person, form.get("delete") ?? "");
    return securityInfoPath;
  }

  async function show(url: URL, registrar: Registrar, response: ServerResponse): Promise<void> {
    const current = registrations.get(registrar.person.id);
    if (url.pathname === addPath) return sendHtml(response, addPage(registrar.person));
    if (!url.pathname.startsWith(registerPath)) {
      return sendHtml(response, listPage(registrar, noticeFor(url)));
    }
    if (!current) return redirect(response, securityInfoPath);
    const { title, content, watched } = screenOf(current, registrar);
    if (url.pathname.endsWith("/status")) return sendJson(response, { state: watched ?? "" });
    const watch = watched && { address: `${registerPath}/status`, state: watched };
    sendHtml(response, page(title, content, watch ? { watch } : {}));
  }

  return { handle, reset: () => registrations.clear() };
}

/** No token is needed here, only the session: hence the response type that issues none. */
function signInFor(request: IncomingMessage, url: URL): string {
  const query = new URLSearchParams({
    client_id: securityInfoClientId,
    response_type: "none",
    scope: "openid",
    redirect_uri: `${originOf(request)}${securityInfoPath}`,
    state: url.searchParams.toString(),
  });
  return `${signInPath}/oauth2/v2.0/authorize?${query}`;
}

function noticeFor({ searchParams }: URL): string | undefined {
  const tenant = searchParams.get("tenantId");
  if (tenant && tenant !== tenantId) return "This address names another organization than Contoso.";
  const language = searchParams.get("lng");
  if (!language) return undefined;
  return `Asked for in the language “${language}”. This pretend page only speaks English.`;
}
