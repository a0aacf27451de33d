import { createDirectory } from "../../../app/adapters/graph-directory.ts";
import type { MethodList } from "../../../app/domain/method-lists.ts";
import { ok } from "../../../app/domain/result.ts";
import type { Directory } from "../../../app/ports/directory.ts";
import type { Identity, Scope } from "../../../app/ports/identity.ts";
import { createTenant, type Tenant } from "../../tenant/tenant.ts";

const NAMES: Readonly<Record<Scope, string>> = {
  profile: "User.Read",
  methods: "UserAuthenticationMethod.Read",
};

const ROOT = "http://localhost/demo/graph/v1.0";

/** A token asked for: `fresh` when one from the cache would not do. */
export type Asked = { readonly scope: Scope; readonly isFresh: boolean };

export type World = {
  readonly directory: Directory;
  readonly tenant: Tenant;
  readonly asked: readonly Asked[];
  readonly sent: readonly Request[];
};

type Options = {
  readonly tenant?: Tenant;
  readonly token?: Identity["token"];
  readonly skewMs?: number;
  readonly now?: number;
  readonly lists?: readonly MethodList[];
};

/** A directory that speaks to the emulated Graph as `name` of Contoso. */
export const worldOf = (name: string, options: Options = {}): World => {
  const { tenant = createTenant(), skewMs, now = 0 } = options;
  const asked: Asked[] = [];
  const sent: Request[] = [];
  const issue: Identity["token"] = async (scope) =>
    ok(tenant.tokenFor(`${name}@contoso.example`, [NAMES[scope]]));
  const directory = createDirectory({
    root: ROOT,
    lists: options.lists,
    now: () => now,
    skewMs: async () => skewMs,
    token: async (scope, given) => {
      asked.push({ scope, isFresh: given?.isFresh ?? false });
      return (options.token ?? issue)(scope, given);
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(request);
      request.signal.throwIfAborted();
      return tenant.graph(request);
    },
  });
  return { directory, tenant, asked, sent };
};

/** A directory whose every request is answered by `answer`. */
export const answering = (
  answer: () => Response | Promise<Response>,
  options: Pick<Options, "skewMs" | "now" | "lists"> = {},
): World => {
  const tenant = { ...createTenant(), graph: async () => answer() };
  return worldOf("ben", { ...options, tenant });
};

export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json(body, { status, headers });

/** A refusal in Graph's envelope. */
export const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  json(status, { error: { code: "code", message: "message" } }, headers);

/** What a hotel's network puts in the way. */
export const page = (status: number): Response =>
  new Response("<!doctype html><title>Guest Wi-Fi</title>", {
    status,
    headers: { "Content-Type": "text/html" },
  });
