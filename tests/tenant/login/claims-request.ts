/** What the `claims` parameter asks of the access token; anything unreadable asks for nothing. */
export type ClaimsRequest = {
  readonly acrs: readonly string[];
  readonly capabilities: readonly string[];
};

export function parseClaimsRequest(claims: string | null | undefined): ClaimsRequest {
  const wanted = accessTokenPart(claims);
  return { acrs: valuesOf(wanted["acrs"]), capabilities: valuesOf(wanted["xms_cc"]) };
}

function accessTokenPart(claims: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(claims ?? "{}").access_token ?? {};
  } catch {
    return {};
  }
}

function valuesOf(member: unknown): readonly string[] {
  if (typeof member !== "object" || member === null) return [];
  const { value, values } = member as { value?: unknown; values?: unknown };
  const all = [value, ...(Array.isArray(values) ? values : [])];
  return all.filter((one) => typeof one === "string");
}
