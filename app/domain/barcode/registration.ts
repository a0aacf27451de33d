import { parseActivationLink } from "./activation-link.ts";
import type { Barcode, WorkCloud } from "./barcode.ts";
import { maskSecret } from "./mask.ts";

/** Sign-in hosts whose registrations Authenticator knows, as Microsoft's own apps do (entra.md 3.5), and the cloud's newer name. */
const SIGN_IN: ReadonlyMap<string, WorkCloud> = new Map([
  ["login.microsoftonline.com", "global"],
  ["login.microsoftonline.us", "us-gov"],
  ["login.chinacloudapi.cn", "china"],
  ["login.partner.microsoftonline.cn", "china"],
] as const);

/** The service behind a registration: global in entra.md 4; that of China in a support notebook of Microsoft's (read 2026-11). */
const SERVICES: readonly (readonly [RegExp, WorkCloud])[] = [
  [/^mobileappcommunicator\.auth(?:-ppe)?\.microsoft\.com$|\.windowsazure\.com$/, "global"],
  [/(?:^|\.)phonefactor\.net$/, "global"],
  [/^mobileappcommunicator\.auth\.microsoft\.us$/, "us-gov"],
  [/^mobileappcommunicator\.auth\.microsoft\.cn$/, "china"],
];

const cloudOfService = (host: string): WorkCloud | undefined =>
  SERVICES.find(([service]) => service.test(host))?.[1];

const PATH = "/authenticatorapp/activateaccount";

const hostIn = (text: string): string => (URL.canParse(text) ? new URL(text).hostname : "");

/** A registration's address with its secrets masked. */
const masked = (start: string, query: URLSearchParams): string => {
  const code = maskSecret(query.get("code") ?? "");
  return `${start}?code=${code}`;
};

/** Two public samples of 2025-11 and 2026-08 fit seconds since 1900, and nothing else; no source says so. */
const SECONDS_FROM_1900_TO_1970 = 2_208_988_800;

const expiryIn = (query: URLSearchParams): number | undefined => {
  const text = query.get("expires") ?? "";
  const seconds = /^\d{10}$/.test(text) ? Number(text) - SECONDS_FROM_1900_TO_1970 : 0;
  return seconds > 0 ? seconds * 1000 : undefined;
};

/** Of the shape that is opened, but for its cloud: another one's service has names that we have no list of. */
const isWhole = (query: URLSearchParams): boolean =>
  query.get("accountType") === "mfa" &&
  query.getAll("accountType").length === 1 &&
  /^\d{6,12}$/.test(query.get("code") ?? "") &&
  hostIn(query.get("url") ?? "") !== "";

const isOrdinary = ({ protocol, username, password, port }: URL): boolean =>
  protocol === "https:" && username === "" && password === "" && port === "";

/** What an address with the path of registrations is; `text` is the same before it was parsed. */
const readPath = (text: string, url: URL): Barcode => {
  const { hostname: host, searchParams: query } = url;
  const cloud = SIGN_IN.get(host);
  if (cloud === undefined) return { kind: "look-alike", host };
  if (!isOrdinary(url)) return { kind: "work-altered", host };
  const shown = masked(`${host}${url.pathname}`, query);
  if (query.getAll("accountType").join() === "msa") {
    return { kind: "personal", expiresAtMs: expiryIn(query), shown };
  }
  const link = parseActivationLink(text);
  const isNamed = link !== undefined || (cloud !== "global" && isWhole(query));
  return isNamed ? { kind: "work-link", cloud, link, shown } : { kind: "work-altered", host };
};

/** Something of a Microsoft sign-in host stands in it, where it leads nowhere near. */
const isPosing = ({ hostname, username, password }: URL): boolean =>
  /microsoftonline|mobileappcommunicator/.test(`${hostname} ${username} ${password}`.toLowerCase());

const OWN =
  /(?:^|\.)(?:microsoftonline\.(?:com|us|cn)|microsoft\.(?:com|us|cn)|chinacloudapi\.cn)$/;

/** Microsoft's registrations in the form of an address, and what poses as one. */
export const readRegistration = (text: string, url: URL): Barcode | undefined => {
  if (url.pathname.toLowerCase().replace(/\/$/, "") === PATH) return readPath(text, url);
  const service = cloudOfService(url.hostname);
  if (service !== undefined && /^\/(?:activatev2|pad)\//.test(url.pathname)) {
    return { kind: "work-half", shown: `${url.hostname}/${maskSecret(url.pathname)}` };
  }
  return isPosing(url) && !OWN.test(url.hostname)
    ? { kind: "look-alike", host: url.hostname }
    : undefined;
};

/** The older form; it names its own service, which may be a server of the organisation's. */
export const readPhonefactor = (text: string): Barcode | undefined => {
  if (!/^phonefactor:/i.test(text)) return undefined;
  const query = new URLSearchParams(text.split("?").slice(1).join("?"));
  const host = hostIn(query.get("url") ?? "");
  if (host === "" || !/^\d{6,12}$/.test(query.get("code") ?? "")) {
    return { kind: "work-altered", host };
  }
  const shown = `${masked("phonefactor://activate_account", query)} · ${host}`;
  return { kind: "work-phonefactor", cloud: cloudOfService(host), shown };
};
