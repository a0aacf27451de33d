import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect } from "vitest";
import { readTable, writeTable } from "../../app/adapters/papaparse-table.ts";
import { badRowTable, shownRow } from "../../app/domain/kit/bad-row.ts";
import { readStaffList, type StaffList } from "../../app/domain/kit/staff-list.ts";
import { kitFacts } from "../../app/flow/kit/kit-facts.ts";
import { FIRST_KIT } from "../../app/flow/kit/kit-state.ts";
import type { KitProps } from "../../app/ui/it/kit/kit-props.ts";
import { ListResult } from "../../app/ui/it/kit/list-result.tsx";
import { itViewFor } from "./draw.tsx";
import { anyLike, anyNasty } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectInPlace, expectQuiet, type Place } from "./places.ts";

const ROWS = [
  "Name,Email,Language",
  "Nina Park,nina@contoso.example,de",
  '"Park, Nina",nina.park@contoso.example,German (Austria)',
  "O'Neil;oneil@contoso.example;fr",
  "=HYPERLINK(1)\tben@contoso.example\tKlingon",
  'Ben "B" Bo|ben@contoso.example|ja',
  "Nina Weber <nina@contoso.example>",
  "tlh,x@contoso.example,de-x-aaaaaaaa-bbbbbbbb",
  `x,y@contoso.example,zu-x${"-aaaaaaaa".repeat(30)}`,
];

const anyList = fc.oneof(
  anyLike([
    ROWS.join("\n"),
    ROWS.slice(0, 3).join("\r\n"),
    ROWS.slice(3).join("\n"),
    '"'.repeat(40),
  ]),
  fc.array(anyLike(ROWS), { maxLength: 14 }).map((rows) => rows.join("\n")),
  fc
    .array(fc.tuple(anyNasty, anyLike(["a@b.example"]), anyLike(["de", "Welsh", "x-y"])), {
      maxLength: 6,
    })
    .map((rows) =>
      [
        "Name,Email,Language",
        ...rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")),
      ].join("\n"),
    ),
);

const view = itViewFor("kit");
const facts = kitFacts(FIRST_KIT, { kind: "loading" });

const drawn = (list: StaffList): string => {
  const props = { view, state: FIRST_KIT, facts, craft: {}, dispatch: () => undefined };
  return renderToString(<ListResult {...(props as unknown as KitProps)} list={list} />);
};

const LIMITS = { name: 400, address: 254, language: 120, row: 300 } as const;

/** The list with each text of somebody else's replaced, and what stood there. */
const withTwin = (list: StaffList): readonly [StaffList, readonly Place[]] => {
  const places: Place[] = [];
  const mark = (kind: keyof typeof LIMITS, shown: string): string => {
    if (shown === "") return "";
    places.push({ mark: `mark-of-${kind}-${places.length}-`, shown, limit: LIMITS[kind] });
    return places.at(-1)?.mark ?? "";
  };
  const twin: StaffList = {
    ...list,
    members: list.members.slice(0, 3).map((member) => ({
      ...member,
      name: mark("name", member.name),
      address: mark("address", member.address),
    })),
    unspoken: new Map([...list.unspoken].map(([name, count]) => [mark("language", name), count])),
    bad: list.bad.map((bad) => ({
      ...bad,
      row: { ...bad.row, cells: [mark("row", shownRow(bad))] },
    })),
  };
  return [{ ...twin, members: [...twin.members, ...list.members.slice(3)] }, places];
};

describe("a list of staff", () => {
  law(
    "is people and rows that are nobody, each row once",
    fc.property(anyList, (text) => {
      const rows = readTable(text);
      const list = readStaffList(rows, "en");
      expect(list.members.length + list.bad.length).toBeLessThanOrEqual(rows.length);
      for (const { name, address } of list.members) {
        expectQuiet(name + address);
        expect(address.split("@")).toHaveLength(2);
      }
    }),
  );

  law(
    "is seen at its places alone",
    fc.property(anyList, (text) => {
      const list = readStaffList(readTable(text), "en");
      const [twin, places] = withTwin(list);
      expectInPlace(drawn(list), drawn(twin), places);
    }),
  );

  law(
    "is written again as no formula of a spreadsheet's",
    fc.property(anyList, (text) => {
      const { bad, header } = readStaffList(readTable(text), "en");
      const written = writeTable(badRowTable(bad, header, () => "reason"));
      const cells = readTable(written).flatMap((row) => row.cells);
      for (const cell of cells) expect(cell).not.toMatch(/^[\t\r]*[=+\-@]/);
    }),
  );
});
