import type { Cloud } from "../../domain/clouds.ts";
import { isDate } from "../../domain/config-rules.ts";
import { type CalendarDate, daysAfter } from "../../domain/dates.ts";
import { parseSiteAddress, type SiteAddress } from "../../domain/kit/site-address.ts";
import { readStaffList, type StaffList } from "../../domain/kit/staff-list.ts";
import type { TableRow } from "../../domain/kit/table.ts";
import { FALLBACK, findLanguage, type LanguageTag } from "../../domain/languages.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import type { RuntimeConfig } from "../../domain/runtime-config.ts";
import type { Setup } from "../../ports/settings.ts";
import type { KitField, KitState } from "./kit-state.ts";

/** What the kit says of the organisation: what was typed, else what config.json says. */
export type KitFacts = {
  readonly fields: Readonly<Record<KitField, string>>;
  readonly name: string;
  readonly accent: string | undefined;
  readonly helpDesk: RuntimeConfig["helpDesk"];
  /** Undefined: nobody should be sent to what was typed. */
  readonly site: SiteAddress | undefined;
  /** Undefined: one of them is no day, or the last is before the first. */
  readonly dates: { readonly action: CalendarDate; readonly deadline: CalendarDate } | undefined;
  readonly hasBackup: boolean;
  /** For whoever has no language of their own. */
  readonly fallback: LanguageTag;
  readonly cloud: Cloud;
  readonly list: StaffList | undefined;
};

const DAYS_BEFORE_ACTION = 7;
const DAYS_TO_ACT = 21;

/** In a week, or sooner where config.json asks for it to be over by then. */
const firstDay = (today: CalendarDate, deadline: CalendarDate | undefined): CalendarDate => {
  const soon = daysAfter(today, DAYS_BEFORE_ACTION);
  if (deadline === undefined || soon <= deadline) return soon;
  return today <= deadline ? today : deadline;
};

const fieldsOf = (
  { here, edits }: KitState,
  config: RuntimeConfig | undefined,
): Readonly<Record<KitField, string>> => {
  const { phone = "", hours = "", email = "", url = "" } = config?.helpDesk ?? {};
  const action = here === undefined ? "" : firstDay(here.today, config?.deadline);
  const first = edits.action ?? action;
  const last = isDate(first) ? daysAfter(first, DAYS_TO_ACT) : "";
  return {
    name: config?.organisation.name ?? "",
    address: here?.address ?? "",
    action,
    deadline: config?.deadline ?? last,
    phone,
    hours: typeof hours === "string" ? hours : (hours[FALLBACK] ?? Object.values(hours)[0] ?? ""),
    email,
    url,
    ...edits,
  };
};

const deskOf = (
  fields: Readonly<Record<KitField, string>>,
  edits: KitState["edits"],
  config: RuntimeConfig | undefined,
): RuntimeConfig["helpDesk"] => {
  // Hours that config.json has in several languages stay so until somebody types others.
  const hours = edits.hours ?? config?.helpDesk.hours ?? "";
  return {
    ...config?.helpDesk,
    ...(fields.phone !== "" && { phone: fields.phone }),
    ...(hours !== "" && { hours }),
    ...(fields.email !== "" && { email: fields.email }),
    ...(fields.url !== "" && { url: fields.url }),
  };
};

let lastRead: { rows: readonly TableRow[]; fallback: LanguageTag; list: StaffList } | undefined;

/** A long list is read once, not at every press. */
const listOf = (rows: readonly TableRow[], fallback: LanguageTag): StaffList => {
  if (lastRead?.rows !== rows || lastRead.fallback !== fallback) {
    lastRead = { rows, fallback, list: readStaffList(rows, fallback) };
  }
  return lastRead.list;
};

export const kitFacts = (state: KitState, setup: Setup): KitFacts => {
  const config = setup.kind === "ready" ? setup.config : undefined;
  const fields = fieldsOf(state, config);
  const { action, deadline } = fields;
  const fallback = findLanguage([config?.defaultLanguage]) ?? FALLBACK;
  return {
    fields,
    name: fields.name,
    accent: config?.organisation.accent,
    helpDesk: deskOf(fields, state.edits, config),
    site: parseSiteAddress(fields.address),
    dates:
      isDate(action) && isDate(deadline) && action <= deadline ? { action, deadline } : undefined,
    hasBackup: config?.policy.backup ?? DEFAULT_POLICY.backup,
    fallback,
    cloud: config?.signIn?.cloud ?? "global",
    list: state.list && listOf(state.list.rows, fallback),
  };
};
