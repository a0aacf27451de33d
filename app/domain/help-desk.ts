import type { LocalText } from "./local-text.ts";

/** How a help desk can be reached. */
export type Contact = {
  readonly phone?: string;
  readonly hours?: LocalText;
  readonly email?: string;
  readonly url?: string;
  readonly chat?: string;
};

/** By ISO 3166-1 alpha-2 code. */
type Countries = Readonly<Record<string, Contact>>;

/** The desk that somebody is shown first, and the others. */
export type HelpDesk = Contact & {
  /** The country that it is for; undefined for the one that is for all others. */
  readonly country?: string;
  readonly countries?: Countries;
  /** The one for all others, where a country's own is shown first. */
  readonly general?: Contact;
};

export const canBeReached = (contact: Contact): boolean =>
  Object.values(contact).some((way) => way !== undefined);

/** The hours are of the phone that they stand beside: a country's own phone keeps its own. */
const merged = ({ phone, hours, ...general }: Contact, own: Contact): Contact => ({
  ...(own.phone === undefined && phone !== undefined && { phone }),
  ...(own.phone === undefined && hours !== undefined && { hours }),
  ...general,
  ...own,
});

/** The desk of the first of `regions` that has one is shown first; what it leaves out is the general one's. */
export const deskFor = (desk: HelpDesk, regions: readonly string[]): HelpDesk => {
  const { countries, ...general } = desk;
  const country = regions.find(
    (region) => countries !== undefined && Object.hasOwn(countries, region),
  );
  const own = country === undefined ? undefined : countries?.[country];
  if (country === undefined || own === undefined) return desk;
  const { [country]: _shown, ...others } = countries ?? {};
  return {
    ...merged(general, own),
    country,
    ...(Object.keys(others).length > 0 && { countries: others }),
    ...(canBeReached(general) && { general }),
  };
};
