import { intlFormats } from "../adapters/intl-formats.ts";
import { writeTable } from "../adapters/papaparse-table.ts";
import type { CalendarDate } from "../domain/dates.ts";
import { personalAddress, type SiteAddress } from "../domain/kit/site-address.ts";
import type { StaffMember } from "../domain/kit/staff-member.ts";
import type { Separator } from "../domain/kit/table.ts";
import type { LanguageTag } from "../domain/languages.ts";
import { inOneLine } from "../domain/plain-text.ts";
import type { Page } from "../domain/routes.ts";

type Options = {
  readonly address: SiteAddress;
  /** Where the links lead. */
  readonly page: Page;
  readonly deadline: CalendarDate;
  readonly separator: Separator;
};

/** As fields of a mail merge are named in Word: letters alone. */
const FIELDS = ["Name", "Address", "Language", "Link", "Deadline"] as const;

/**
 * A file for a mail merge: of each person the link that is theirs, and the deadline as they write
 * a date.
 */
export const composeMergeCsv = (
  staff: readonly StaffMember[],
  { address: site, page, deadline, separator }: Options,
): string => {
  const deadlines = new Map<LanguageTag, string>();
  const deadlineIn = (language: LanguageTag): string => {
    const known = deadlines.get(language) ?? intlFormats(language).date(deadline);
    deadlines.set(language, known);
    return known;
  };
  const rows = staff.map(({ name, address, language }) => [
    inOneLine(name),
    inOneLine(address),
    language,
    personalAddress(site, { language, page, user: address }),
    deadlineIn(language),
  ]);
  return writeTable([FIELDS, ...rows], separator);
};
