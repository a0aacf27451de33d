import { canBeReached, type HelpDesk } from "../../domain/help-desk.ts";
import { helpDeskOf } from "../../flow/select.ts";
import { ContactWays } from "../parts/help-desk.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

export type CountryNames = {
  readonly nameOf: (country: string) => string;
  readonly compare: (one: string, other: string) => number;
};

type Props = ViewProps & { readonly names: CountryNames };

/** Which country the desk is for that is shown first. */
export const DeskCountry = ({ view, names }: Props) => {
  const country = helpDeskOf(view.state)?.country;
  return country === undefined ? null : <span class="desk__country">{names.nameOf(country)}</span>;
};

const othersOf = (view: View, desk: HelpDesk, { nameOf, compare }: CountryNames) => {
  const { general } = desk;
  const countries = Object.entries(desk.countries ?? {})
    .map(([country, contact]) => ({ name: nameOf(country), contact }))
    .toSorted((one, other) => compare(one.name, other.name));
  if (general === undefined) return countries;
  return [...countries, { name: sayer(view)("shell.desk.general"), contact: general }];
};

/** The desks of other countries; they stand open where none is for here. */
export const OtherDesks = ({ view, names }: Props) => {
  const desk = helpDeskOf(view.state) ?? {};
  const others = othersOf(view, desk, names);
  if (others.length === 0) return null;
  const { countries: _others, ...here } = desk;
  return (
    <details class="desk__others ways__way" open={!canBeReached(here)}>
      <summary>{sayer(view)("shell.desk.others")}</summary>
      <ul>
        {others.map(({ name, contact }) => (
          <li key={name}>
            <b>{name}</b>
            <ContactWays view={view} contact={contact} />
          </li>
        ))}
      </ul>
    </details>
  );
};
