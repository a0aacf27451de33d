import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { clientId, signInPath } from "../../tenant/config.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../tenant/tenant.ts";

/** A browser without a screen: it keeps cookies, follows redirects, and fills in forms. */
export type Visitor = {
  readonly origin: string;
  readonly tenant: Tenant;
  open(path: string): Promise<Shown>;
  send(path: string, fields: Record<string, string>): Promise<Shown>;
  redeem(fields: Record<string, string>): Promise<{ status: number; body: Answer }>;
  close(): Promise<void>;
};

export type Shown = { readonly url: URL; readonly status: number; readonly text: string };

export type Answer = Readonly<Record<string, unknown>>;

export async function visit(options?: TenantOptions): Promise<Visitor> {
  const tenant = createTenant(options);
  const server = createServer((request, response) => {
    void tenant.handle(request, response).then((known) => known || response.end("the app"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookies = new Map<string, { value: string; path: string }>();

  async function load(url: URL, init: RequestInit = {}): Promise<Shown> {
    const cookie = [...cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");
    const headers = { ...init.headers, Cookie: cookie, Accept: "text/html" };
    const answer = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) keep(line, cookies);
    const location = answer.headers.get("Location");
    const next = location === null ? undefined : new URL(location, url);
    // The app's own page: what came back is in its address.
    if (next?.pathname === "/redirect.html") return { url: next, status: answer.status, text: "" };
    if (next) return load(next);
    return { url, status: answer.status, text: await answer.text() };
  }

  return {
    origin,
    tenant,
    open: (path) => load(new URL(path, origin)),
    send: (path, fields) =>
      load(new URL(path, origin), { method: "POST", body: new URLSearchParams(fields) }),
    async redeem(fields) {
      const body = new URLSearchParams({ client_id: clientId, ...fields });
      const headers = { Origin: origin };
      const address = `${origin}${signInPath}/oauth2/v2.0/token`;
      const answer = await fetch(address, { method: "POST", headers, body });
      return { status: answer.status, body: await answer.json() };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function keep(line: string, cookies: Map<string, { value: string; path: string }>): void {
  const [pair = "", ...attributes] = line.split("; ");
  const [name = "", value = ""] = pair.split("=");
  const path = attributes.find((one) => one.startsWith("path="))?.slice(5) ?? "/";
  if (value === "" || line.includes("01 Jan 1970")) cookies.delete(name);
  else cookies.set(name, { value, path });
}

const verifier = randomBytes(32).toString("base64url");

/** The address that the app sends people to. */
export function authorizeAddress(
  { origin }: Visitor,
  scope: string,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    response_mode: "fragment",
    redirect_uri: `${origin}/redirect.html`,
    scope: `openid profile offline_access ${scope}`,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    state: "the-state",
    nonce: "the-nonce",
    client_info: "1",
    ...more,
  });
  return `${signInPath}/oauth2/v2.0/authorize?${query}`;
}

export function answerIn({ url }: Shown): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(url.hash.slice(1)));
}

export async function signIn(
  visitor: Visitor,
  name: string,
  scope = "User.Read",
  more: Record<string, string> = {},
): Promise<Shown> {
  const form = await visitor.open(authorizeAddress(visitor, scope, more));
  const email = `${name}@contoso.example`;
  return visitor.send(form.url.pathname, { email, password: "demo" });
}

export function redeemCode(visitor: Visitor, shown: Shown, more: Record<string, string> = {}) {
  return visitor.redeem({
    grant_type: "authorization_code",
    code: answerIn(shown)["code"] ?? "",
    code_verifier: verifier,
    redirect_uri: `${visitor.origin}/redirect.html`,
    ...more,
  });
}

export function renew(visitor: Visitor, refreshToken: unknown, more: Record<string, string>) {
  return visitor.redeem({
    grant_type: "refresh_token",
    refresh_token: String(refreshToken),
    ...more,
  });
}
