import { safeParse } from "valibot";
import type { Cloud } from "./clouds.ts";
import { type ConfigFault, faultOf, unknownKeys } from "./config-faults.ts";
import { CONFIG_FILE, type ConfigFile } from "./config-schema.ts";
import type { HelpDesk } from "./help-desk.ts";
import type { LocalText } from "./local-text.ts";
import { type AppPasswords, DEFAULT_POLICY, type Policy } from "./policy.ts";
import { fault, ok, type Result } from "./result.ts";
import type { StepId } from "./steps.ts";

export type { ConfigFault };

/** What IT says on the page of a step, in plain words of its own. */
export type OwnWords = { readonly before?: LocalText; readonly after?: LocalText };

export type OwnLink = {
  readonly name: LocalText;
  /** `https:`, `tel:` or `mailto:` */
  readonly url: string;
};

export type OwnTexts = Readonly<Partial<Record<StepId, OwnWords>>>;

/** What one organisation says about itself; the same build serves every organisation. */
export type RuntimeConfig = {
  readonly organisation: {
    /** Empty: not set. */
    readonly name: string;
    /** A path on our own origin. */
    readonly logo?: string;
    /** A square picture on our own origin, for the home screen; only stamping reads it. */
    readonly icon?: string;
    /** `#rrggbb` */
    readonly accent?: string;
  };
  /** Without it the app is a guide, and nothing is asked of Microsoft. */
  readonly signIn?: {
    /** A GUID or a domain name of the tenant. */
    readonly tenantId: string;
    readonly clientId: string;
    readonly cloud: Cloud;
    /** In place of the cloud's own address, at one of Microsoft's hosts. */
    readonly securityInfo?: string;
  };
  /** Always "ticks" without `signIn`. */
  readonly checking: "graph" | "ticks";
  readonly policy: Policy;
  /** A calendar date, `YYYY-MM-DD`. */
  readonly deadline?: string;
  readonly texts?: OwnTexts;
  readonly helpDesk: HelpDesk;
  readonly links: {
    readonly privacy?: string;
    readonly accessibility?: string;
    readonly own?: readonly OwnLink[];
  };
  /** Whom to tell of a hole in the site, `mailto:` or `https:`; only stamping reads it. */
  readonly securityContact?: string;
  readonly defaultLanguage?: string;
  /** Paths of the demo tenant on our own origin; only ever on localhost. */
  readonly demo?: {
    readonly login: string;
    readonly graph: string;
    readonly securityInfo: string;
    readonly phone: string;
  };
};

export type ParsedConfig = {
  readonly config: RuntimeConfig;
  /** What the config works without: keys that nothing reads. */
  readonly warnings: readonly ConfigFault[];
};

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Spaces around a text mean nothing, an empty text means "not set", and one key takes a list. */
const tidy = (key: string, value: unknown): unknown => {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object" || value === null) return value;
  // A hole would be no JSON.
  if (Array.isArray(value)) return key === "own" ? [...value].map((item) => item ?? null) : null;
  return Object.assign(Object.create(null), value);
};

/** Plain JSON with no prototype to inherit from; undefined for what cannot be JSON. */
const plainOf = (json: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(json), tidy);
  } catch {
    return undefined; // a cycle, a bigint, a getter that throws, nested beyond the stack
  }
};

const appPasswordsOf = (isAsked: boolean | undefined): AppPasswords => {
  if (isAsked === undefined) return DEFAULT_POLICY.appPasswords;
  return isAsked ? "always" : "never";
};

const policyOf = ({ firstMethod, steps, backups }: ConfigFile): Policy => {
  const { textMessages: keepsTextMessages, ...lasting } = backups;
  const appPasswords = appPasswordsOf(steps.appPassword);
  return { firstMethod, backup: steps.backup, appPasswords, lasting, keepsTextMessages };
};

/** Steps are named in config.json as its other keys are. */
const textsOf = ({ texts }: ConfigFile): OwnTexts => {
  const { signIn, appPassword, ...same } = texts;
  return {
    ...same,
    ...(signIn && { "sign-in": signIn }),
    ...(appPassword && { "app-password": appPassword }),
  };
};

const configOf = (file: ConfigFile): RuntimeConfig => {
  const { firstMethod: _, steps: _steps, backups: _backups, texts: _texts, ...other } = file;
  const { checking, ...rest } = other;
  const texts = textsOf(file);
  return {
    ...rest,
    ...(Object.keys(texts).length > 0 && { texts }),
    checking: rest.signIn === undefined ? "ticks" : checking,
    policy: policyOf(file),
  };
};

/**
 * The one parser of config.json; answers for any input. `host` is `location.host`. A fault makes
 * the file unusable as a whole, and all are told, unknown keys among them since a misspelt key is
 * often the reason; on their own those are warnings.
 */
export const parseRuntimeConfig = (
  json: unknown,
  { host }: { readonly host: string },
): Result<ParsedConfig, readonly ConfigFault[]> => {
  const plain = plainOf(json);
  const parsed = safeParse(CONFIG_FILE, plain, { abortPipeEarly: true });
  const faults = (parsed.issues ?? []).map(faultOf);
  if (typeof plain !== "object" || plain === null) return fault(faults);

  if ("demo" in plain && !LOCAL.test(host)) {
    faults.push({ path: "demo", problem: "not-allowed", expected: "no demo outside localhost" });
  }
  const warnings = unknownKeys({ ...plain });
  return parsed.success && faults.length === 0
    ? ok({ config: configOf(parsed.output), warnings })
    : fault([...faults, ...warnings]);
};
