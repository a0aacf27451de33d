import type { KitFacts } from "../../../flow/kit/kit-facts.ts";
import type { RolloutFacts } from "../../../ports/kit-craft.ts";

/** What mails are made from; undefined until the address and both days can be used. */
export const rolloutFactsOf = ({
  name,
  accent,
  site,
  dates,
  helpDesk,
  hasBackup,
}: KitFacts): RolloutFacts | undefined => {
  if (site === undefined || dates === undefined) return undefined;
  const organisation = { name, ...(accent !== undefined && { accent }) };
  return { organisation, address: site, helpDesk, dates, hasBackup };
};
