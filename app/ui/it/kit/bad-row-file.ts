import { type BadRow, badRowTable } from "../../../domain/kit/bad-row.ts";
import type { KitFile } from "../../../domain/kit/kit-file.ts";
import { type ItView, itSayer } from "../it-view.ts";
import type { KitProps } from "./kit-props.ts";

/** Why a row is nobody, in words. */
export const badReason = (view: ItView, { reason }: BadRow): string =>
  itSayer(view)(
    `kit.list.reason.${reason.kind}`,
    reason.kind === "duplicate" ? { line: view.t.number(reason.ofLine) } : {},
  );

/** The rows that are nobody, to mend and read again; undefined: there are none. */
export const badRowFile = ({
  view,
  facts: { list },
  craft,
}: Pick<KitProps, "view" | "facts" | "craft">): KitFile | undefined => {
  if (list === undefined || list.bad.length === 0) return undefined;
  const table = badRowTable(list.bad, list.header, (row) => badReason(view, row));
  return { name: "rows-to-mend.csv", type: "text/csv", content: craft.table(table) };
};
