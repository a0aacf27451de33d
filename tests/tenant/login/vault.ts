import { randomBytes } from "node:crypto";
import type { AccessToken, Tokens } from "../graph/token.ts";
import { personById } from "../people/people.ts";
import { allScopes } from "./scopes.ts";

type Payload = {
  accountId?: string;
  uid?: string;
  exp?: number;
  scope?: string;
  grantId?: string;
  consumed?: number;
  extra?: { acrs?: readonly string[]; capabilities?: readonly string[] };
};

/** The store that oidc-provider asks for, one per kind of thing it keeps. */
export type Adapter = {
  upsert(id: string, payload: Payload): Promise<void>;
  find(id: string): Promise<Payload | undefined>;
  findByUid(uid: string): Promise<Payload | undefined>;
  findByUserCode(): Promise<undefined>;
  consume(id: string): Promise<void>;
  destroy(id: string): Promise<void>;
  revokeByGrantId(grantId: string): Promise<void>;
};

export type Vault = Tokens & {
  adapter(kind: string): Adapter;
  keep(
    value: string,
    token: { accountId: string; scope: string; exp: number; extra: object },
  ): void;
  clear(): void;
};

/** Everything that was issued, for all addresses that the demo is reached at. */
export function createVault(): Vault {
  const kinds = new Map<string, Map<string, Payload>>();

  function shelf(kind: string): Map<string, Payload> {
    const known = kinds.get(kind) ?? new Map<string, Payload>();
    kinds.set(kind, known);
    return known;
  }

  return {
    adapter: (kind) => createAdapter(kind, shelf(kind)),
    find: (value) => readAccessToken(shelf("AccessToken").get(value)),
    keep: (value, token) => shelf("AccessToken").set(value, token),
    clear: () => {
      for (const things of kinds.values()) things.clear();
    },
  };
}

export function newTokenValue(): string {
  return randomBytes(32).toString("base64url");
}

function readAccessToken(payload: Payload | undefined): AccessToken | undefined {
  const person = personById(payload?.accountId ?? "");
  if (!payload || !person) return undefined;
  return {
    person,
    scopes: payload.scope?.split(" ") ?? [],
    expiresAt: (payload.exp ?? 0) * 1000,
    acrs: payload.extra?.acrs ?? [],
    capabilities: payload.extra?.capabilities ?? [],
  };
}

function createAdapter(kind: string, things: Map<string, Payload>): Adapter {
  const isRefreshToken = kind === "RefreshToken";
  return {
    async upsert(id, payload) {
      // Entra's refresh tokens are good for every scope that was consented to.
      things.set(id, isRefreshToken ? { ...payload, scope: allScopes.join(" ") } : payload);
    },
    find: async (id) => things.get(id),
    findByUid: async (uid) => [...things.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      // Entra does not revoke a refresh token when it was used.
      const payload = things.get(id);
      if (payload && !isRefreshToken) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      things.delete(id);
    },
    async revokeByGrantId(grantId) {
      for (const [id, payload] of things) if (payload.grantId === grantId) things.delete(id);
    },
  };
}
