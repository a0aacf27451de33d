import { tenantId } from "../config.ts";
import { fullName, type Person, personById } from "../people/people.ts";

/** What oidc-provider asks of an account, with the claims of an Entra v2.0 id token. */
export function findAccount(_context: unknown, accountId: string) {
  const person = personById(accountId);
  return person && { accountId, claims: () => ({ sub: accountId, ...claimsOf(person) }) };
}

export const claimsByScope = {
  openid: ["sub", "tid", "oid", "ver", "idp"],
  profile: ["name", "preferred_username"],
  email: ["email"],
};

function claimsOf(person: Person): Readonly<Record<string, unknown>> {
  const address = person.home?.address ?? person.address;
  return {
    tid: tenantId,
    oid: person.id,
    ver: "2.0",
    name: fullName(person),
    preferred_username: address,
    email: address,
    ...(person.home && { idp: `https://sts.windows.net/${person.home.tenantId}/` }),
  };
}

/** Names the account where it lives: for a guest that is another tenant than this one. */
export function clientInfo(person: Person): string {
  const { id, tenantId: home } = person.home ?? { id: person.id, tenantId };
  return Buffer.from(JSON.stringify({ uid: id, utid: home })).toString("base64url");
}
