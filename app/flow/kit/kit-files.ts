import type { KitFile } from "../../domain/kit/kit-file.ts";
import { DESIGNS } from "../../domain/kit/paper.ts";
import { type PrintOrder, printName } from "../../domain/kit/print-order.ts";
import type { Sheet } from "../../domain/kit/sheet.ts";
import type { StaffMember } from "../../domain/kit/staff-member.ts";
import { MAIL_STAGES, planMails } from "../../domain/kit/stages.ts";
import { sheetNodes, writeSvg } from "../../domain/kit/svg-sheet.ts";
import type { Separator } from "../../domain/kit/table.ts";
import type { LanguageTag } from "../../domain/languages.ts";
import type { KitCraft, RolloutFacts } from "../../ports/kit-craft.ts";

/** A mail as a file; numbered, so that folders list them in the order they go out. */
export const mailFile = (
  stage: (typeof MAIL_STAGES)[number],
  language: LanguageTag,
  content: string,
): KitFile => ({
  name: `${MAIL_STAGES.indexOf(stage) + 1}-${stage}-${language}.eml`,
  type: "message/rfc822",
  content,
});

export const mergeFile = (content: string): KitFile => ({
  name: "mail-merge.csv",
  type: "text/csv",
  content,
});

export const sheetFile = (name: string, sheet: Sheet): KitFile => ({
  name: `${name}.svg`,
  type: "image/svg+xml",
  content: writeSvg(sheetNodes(sheet)),
});

type All = {
  readonly craft: KitCraft;
  readonly facts: RolloutFacts;
  readonly languages: readonly LanguageTag[];
  readonly staff: readonly StaffMember[];
  readonly separator: Separator;
  /** What it says of paper and of where codes lead goes for all prints. */
  readonly order: PrintOrder;
  /** Rows that are nobody. */
  readonly badFile: KitFile | undefined;
};

const inFolder = (folder: string, file: KitFile): KitFile => ({
  ...file,
  name: `${folder}/${file.name}`,
});

/** All that the kit makes, in folders. */
export const allFiles = (all: All): readonly KitFile[] => {
  const { craft, facts, languages, staff, separator, order, badFile } = all;
  const mails = languages.flatMap((language) =>
    planMails(facts.dates).map(({ stage }) =>
      inFolder(
        `mails/${language}`,
        mailFile(stage, language, craft.mail(stage, language, facts).eml),
      ),
    ),
  );
  const posts = languages.map((language) => ({
    name: `teams/post-${language}.txt`,
    type: "text/plain",
    content: craft.post(language, facts),
  }));
  const prints = languages.flatMap((language) =>
    DESIGNS.map((design) => {
      const own: PrintOrder = { ...order, design, language, second: "none" };
      return inFolder("prints", sheetFile(printName(own), craft.sheet(own, facts)));
    }),
  );
  const merge = staff.length === 0 ? [] : [mergeFile(craft.merge(staff, separator, facts))];
  return [...mails, ...posts, ...merge, ...prints, ...(badFile === undefined ? [] : [badFile])];
};
