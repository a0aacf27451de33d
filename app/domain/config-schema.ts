import * as v from "valibot";
import { CLOUD_IDS } from "./clouds.ts";
import * as rules from "./config-rules.ts";
import type { Contact } from "./help-desk.ts";
import type { LocalText } from "./local-text.ts";
import { DEFAULT_POLICY, FIRST_METHODS } from "./policy.ts";

// A rule's message is what IT reads after "expected".
const text = (limit: number, expected: string, holds: (text: string) => boolean = () => true) =>
  v.pipe(v.string(expected), v.maxLength(limit, expected), v.check(holds, expected));

const choice = <const Ids extends readonly string[]>(ids: Ids) =>
  v.picklist(ids, `one of: ${ids.join(", ")}`);

const yesOrNo = v.boolean("true or false");

/** A key that is missing is told in the words of its own rule. */
const section = <const E extends v.ObjectEntries>(entries: E) =>
  v.object(entries, ({ path }) => {
    const rule = entries[String(path?.at(-1)?.key)];
    return rule !== undefined && "message" in rule ? String(rule.message) : "a JSON object, { … }";
  });

const ownPath = text(200, "a path on this site, such as /logo.svg", rules.isOwnPath);
const secureLink = text(2000, "a link that starts with https://", rules.isSecureLink);

/** One text, or one per language; plain, since it stands among the app's own words. */
const localText = (limit: number, isOneLine = true) => {
  const expected = `a text of up to ${limit} characters${isOneLine ? ", on one line" : ""}`;
  const isFine = (text: string): boolean =>
    rules.isPlainText(text) && !(isOneLine && text.includes("\n"));
  const single = text(limit, expected, isFine);
  const perLanguage = v.pipe(
    v.record(
      text(35, "a language tag as the key, such as en or pt-BR", rules.isLanguage),
      single,
      "a text, or one text per language in { }",
    ),
    v.check((texts) => Object.keys(texts).length > 0, "at least one language in { }"),
  );
  const schema = v.lazy(
    (input): v.GenericSchema<LocalText> => (typeof input === "object" ? perLanguage : single),
  );
  return { ...schema, message: expected };
};

const contact = {
  phone: v.exactOptional(text(40, "a phone number: digits, spaces, + ( ) - . ;", rules.isPhone)),
  hours: v.exactOptional(localText(200)),
  email: v.exactOptional(text(254, "an email address", rules.isEmail)),
  url: v.exactOptional(secureLink),
  chat: v.exactOptional(secureLink),
};

/** The keys of one help desk, and of each country's. */
export const CONTACT_KEYS = Object.keys(contact) as readonly (keyof Contact)[];

const countries = v.record(
  text(2, "a country code of two capitals as the key, such as DE", rules.isCountry),
  section(contact),
  "one help desk per country in { }",
);

export const OWN_LINKS_LIMIT = 6;

const ownLink = {
  name: localText(80),
  url: text(2000, "a link that starts with https://, tel: or mailto:", rules.isOwnLink),
};

export const OWN_LINK_KEYS = Object.keys(ownLink);

const ownLinks = v.pipe(
  v.array(section(ownLink), 'a list of links: [{ "name": …, "url": … }]'),
  v.maxLength(OWN_LINKS_LIMIT, `up to ${OWN_LINKS_LIMIT} links`),
);

const ownWords = {
  before: v.exactOptional(localText(600, false)),
  after: v.exactOptional(localText(600, false)),
};

export const OWN_WORDS_KEYS = Object.keys(ownWords);

export const SECTIONS = {
  organisation: {
    name: v.optional(text(80, "a name of up to 80 characters, on one line", rules.isPlainLine), ""),
    logo: v.exactOptional(ownPath),
    icon: v.exactOptional(ownPath),
    accent: v.exactOptional(text(7, "a colour as #rrggbb", rules.isAccent)),
  },
  signIn: {
    tenantId: text(253, "the tenant's ID, or a domain name such as contoso.com", rules.isTenant),
    clientId: text(36, "the application (client) ID, a GUID", rules.isGuid),
    cloud: v.optional(choice(CLOUD_IDS), "global"),
    securityInfo: v.exactOptional(
      text(200, "an address of Microsoft's own page for sign-in methods", rules.isSecurityInfo),
    ),
  },
  steps: {
    backup: v.optional(yesOrNo, DEFAULT_POLICY.backup),
    appPassword: v.exactOptional(yesOrNo),
  },
  backups: {
    second: v.optional(yesOrNo, DEFAULT_POLICY.lasting.second),
    token: v.optional(yesOrNo, DEFAULT_POLICY.lasting.token),
    passkey: v.optional(yesOrNo, DEFAULT_POLICY.lasting.passkey),
    email: v.optional(yesOrNo, DEFAULT_POLICY.lasting.email),
    textMessages: v.optional(yesOrNo, DEFAULT_POLICY.keepsTextMessages),
  },
  texts: {
    signIn: v.exactOptional(section(ownWords)),
    install: v.exactOptional(section(ownWords)),
    scan: v.exactOptional(section(ownWords)),
    backup: v.exactOptional(section(ownWords)),
    appPassword: v.exactOptional(section(ownWords)),
    done: v.exactOptional(section(ownWords)),
  },
  helpDesk: { ...contact, countries: v.exactOptional(countries) },
  links: {
    privacy: v.exactOptional(secureLink),
    accessibility: v.exactOptional(secureLink),
    own: v.exactOptional(ownLinks),
  },
  demo: { login: ownPath, graph: ownPath, securityInfo: ownPath, phone: ownPath },
} as const;

const ROOT = {
  organisation: v.optional(section(SECTIONS.organisation), {}),
  signIn: v.exactOptional(section(SECTIONS.signIn)),
  checking: v.optional(choice(["graph", "ticks"]), "graph"),
  firstMethod: v.optional(choice(FIRST_METHODS), DEFAULT_POLICY.firstMethod),
  steps: v.optional(section(SECTIONS.steps), {}),
  backups: v.optional(section(SECTIONS.backups), {}),
  texts: v.optional(section(SECTIONS.texts), {}),
  deadline: v.exactOptional(text(10, "a date as YYYY-MM-DD", rules.isDate)),
  helpDesk: v.optional(section(SECTIONS.helpDesk), {}),
  links: v.optional(section(SECTIONS.links), {}),
  securityContact: v.exactOptional(
    text(2000, "mailto: and an address, or a link that starts with https://", rules.isContact),
  ),
  defaultLanguage: v.exactOptional(text(35, "a language tag, such as en", rules.isLanguage)),
  demo: v.exactOptional(section(SECTIONS.demo)),
};

/** config.json as it is written; public/config.schema.json says the same to editors. */
export const CONFIG_FILE = section(ROOT);
export type ConfigFile = v.InferOutput<typeof CONFIG_FILE>;

export const ROOT_KEYS: readonly string[] = ["$schema", ...Object.keys(ROOT)];
