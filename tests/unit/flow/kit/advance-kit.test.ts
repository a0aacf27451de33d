import { describe, expect, test } from "vitest";
import { advanceKit } from "../../../../app/flow/kit/advance-kit.ts";
import type { KitEvent } from "../../../../app/flow/kit/kit-events.ts";
import { kitFacts } from "../../../../app/flow/kit/kit-facts.ts";
import { FIRST_KIT, type KitState } from "../../../../app/flow/kit/kit-state.ts";
import { performKit } from "../../../../app/flow/kit/perform-kit.ts";
import type { KitTools } from "../../../../app/ports/kit-tools.ts";

const HERE = { today: "2026-11-26", address: "https://setup.contoso.example/" };
const ROWS = [
  { line: 1, lastLine: 1, cells: ["Nina", "nina@contoso.example", "de"], isBroken: false },
];

const after = (...events: readonly KitEvent[]): KitState =>
  events.reduce((state, event) => advanceKit(state, event).state, FIRST_KIT);

const tools = (changes: Partial<KitTools> = {}): KitTools => ({
  here: () => HERE,
  bytesOf: async () => new Uint8Array([1]),
  decode: (_bytes, encoding = "utf-8") => ({ text: `in ${encoding}`, encoding }),
  readTable: (text) => [{ line: 1, lastLine: 1, cells: [text], isBroken: false }],
  save: () => undefined,
  pack: () => new Uint8Array(),
  picture: async () => new Uint8Array(),
  copy: async () => true,
  print: () => true,
  guard: () => undefined,
  ...changes,
});

describe("leaving the page", () => {
  const list: KitEvent = { kind: "list-read", list: { source: { kind: "pasted" }, rows: ROWS } };
  const guardAfter = (...events: readonly KitEvent[]) => {
    const last = events.at(-1) as KitEvent;
    return advanceKit(after(...events.slice(0, -1)), last).commands;
  };

  test("is asked about once there is something to lose", () => {
    expect(guardAfter(list)).toEqual([{ kind: "guard", isNeeded: true }]);
    expect(guardAfter({ kind: "stated", field: "name", value: "Contoso" })).toEqual([
      { kind: "guard", isNeeded: true },
    ]);
  });

  test("is not asked about once it is gone", () => {
    expect(guardAfter(list, { kind: "list-dropped" })).toEqual([
      { kind: "guard", isNeeded: false },
    ]);
  });
});

describe("a list in a file", () => {
  const file = new File(["x"], "staff.csv");

  test("is read, and once more in the encoding that somebody chooses", async () => {
    const read = await performKit({ kind: "read-file", file }, tools());
    const state = after(read as KitEvent);
    expect(state.list?.rows[0]?.cells).toEqual(["in utf-8"]);
    const { commands } = advanceKit(state, { kind: "encoding-chosen", encoding: "shift_jis" });
    const [command] = commands;
    const again = command && (await performKit(command, tools()));
    const mended = advanceKit(state, again as KitEvent).state;
    expect(mended.list?.rows[0]?.cells).toEqual(["in shift_jis"]);
    expect(mended.list?.source).toMatchObject({ name: "staff.csv", encoding: "shift_jis" });
  });

  test("that cannot be read is told, and what was there stays", async () => {
    const bytesOf = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    const told = await performKit({ kind: "read-file", file }, tools({ bytesOf }));
    expect(told).toEqual({ kind: "told", news: { place: "list", kind: "not-read" } });
  });
});

describe("what comes of a press", () => {
  test.each([
    [{ kind: "copy", place: "mails", text: "x" }, {}, "copied"],
    [{ kind: "copy", place: "mails", text: "x" }, { copy: async () => false }, "not-copied"],
    [{ kind: "print", place: "mails" }, { print: () => false }, "not-printed"],
    [
      { kind: "picture", place: "mails", name: "x", sheet: { width: 1, height: 1, shapes: [] } },
      { picture: () => Promise.reject(new Error("no canvas")) },
      "not-saved",
    ],
    [{ kind: "pack", place: "mails", name: "x.zip", files: [] }, {}, "saved"],
  ] as const)("is told where it was pressed: %o", async (command, changes, kind) => {
    expect(await performKit(command, tools(changes))).toEqual({
      kind: "told",
      news: { place: "mails", kind },
    });
  });
});

describe("what the kit says of the organisation", () => {
  const opened: KitEvent = { kind: "opened", here: HERE };
  const state = (fields: Readonly<Record<string, string>> = {}): KitState =>
    Object.entries(fields).reduce(
      (now, [field, value]) => advanceKit(now, { kind: "stated", field, value } as KitEvent).state,
      after(opened),
    );
  const factsOf = (now: KitState) => kitFacts(now, { kind: "missing" });

  test("is what can be known without a config: where the app is, and a week to begin in", () => {
    const { site, dates, fields } = factsOf(state());
    expect(site).toBe("https://setup.contoso.example/");
    expect(dates).toEqual({ action: "2026-12-03", deadline: "2026-12-24" });
    expect(fields.name).toBe("");
  });

  test.each([
    [{ action: "2026-12-31", deadline: "2026-12-01" }],
    [{ action: "2026-02-30" }],
    [{ deadline: "" }],
    [{ deadline: "soon" }],
  ])("has no days where one can't be used: %o", (fields) => {
    expect(factsOf(state(fields)).dates).toBeUndefined();
  });

  test.each(["javascript:alert(1)", "http://setup.contoso.example/", "setup", ""])(
    "sends nobody to %s",
    (address) => {
      expect(factsOf(state({ address })).site).toBeUndefined();
    },
  );

  test("is what somebody typed, before what config.json says", () => {
    const config = {
      organisation: { name: "Contoso" },
      checking: "ticks",
      policy: { backup: true },
      helpDesk: { phone: "+1 555 0100", hours: { en: "8 to 5", de: "8–17 Uhr" } },
      links: {},
      deadline: "2026-11-30",
      defaultLanguage: "de-AT",
    } as unknown as Extract<Parameters<typeof kitFacts>[1], { kind: "ready" }>["config"];
    const facts = kitFacts(state({ phone: "+1 555 0199" }), { kind: "ready", config });
    expect(facts.helpDesk).toEqual({
      phone: "+1 555 0199",
      hours: { en: "8 to 5", de: "8–17 Uhr" },
    });
    expect(facts.dates).toEqual({ action: "2026-11-26", deadline: "2026-11-30" });
    expect(facts.fallback).toBe("de");
  });
});
