import type { PrintOrder, Target } from "../../domain/kit/print-order.ts";
import type { Measure, Sheet } from "../../domain/kit/sheet.ts";
import { hostOf, pageAddress, type SiteAddress } from "../../domain/kit/site-address.ts";
import type { LanguageTag } from "../../domain/languages.ts";
import type { CodeMatrix } from "../../ports/code.ts";
import type { RolloutFacts } from "../../ports/kit-craft.ts";
import type { KitTranslator } from "../../ports/kit-words.ts";
import { composeSheet } from "./compose-sheet.ts";

type Means = {
  readonly speak: (language: LanguageTag) => KitTranslator;
  readonly measure: Measure;
  readonly drawCode: (text: string) => CodeMatrix;
};

/** `/` and `/{page}` pick the language of whoever opens them; the others name it. */
const addressFor = (target: Target, site: SiteAddress, language: LanguageTag): string => {
  if (target === "door") return site;
  return target === "start" ? pageAddress(site, { language }) : `${site}${target}`;
};

/** As people type it: browsers put the rest before it, and need no slash at the end. */
const shownOf = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** The sheet that somebody chose. */
export const sheetFor = (
  { design, paper, language, second, target }: PrintOrder,
  { address: site, organisation, helpDesk, dates }: RolloutFacts,
  { speak, measure, drawCode }: Means,
): Sheet => {
  const address = addressFor(target, site, language);
  const others = second === "none" || second === language ? [] : [speak(second)];
  return composeSheet(design, paper, {
    speakers: [speak(language), ...others],
    name: organisation.name,
    phone: helpDesk.phone ?? "",
    deadline: dates.deadline,
    code: drawCode(address),
    shown: shownOf(address),
    host: hostOf(site),
    measure,
  });
};
