const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  signIn: { tenantId: "contoso.com", clientId: "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e" },
  demo: { login: "/l", graph: "/g", securityInfo: "/s", phone: "/p" },
};

/** What a section needs to be accepted at all. */
export const requiredIn = (section: string): Readonly<Record<string, string>> =>
  REQUIRED[section] ?? {};

/** A file that works but for the one value: `{ helpDesk: { phone: value } }` for "helpDesk.phone". */
export const holding = (path: string, value: unknown): unknown => {
  const [section = "", ...keys] = path.split(".");
  if (keys.length === 0) return { [section]: value };
  const nested = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return { [section]: { ...requiredIn(section), ...(nested as object) } };
};
