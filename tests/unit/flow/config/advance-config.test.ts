import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfigText } from "../../../../app/adapters/jsonc-config-text.ts";
import { checkDraft } from "../../../../app/domain/config-check.ts";
import { FIELDS } from "../../../../app/domain/config-fields.ts";
import { KEY_PATHS } from "../../../../app/domain/config-keys.ts";
import { advanceConfig } from "../../../../app/flow/config/advance-config.ts";
import {
  type ConfigEvent,
  type ConfigState,
  FIRST_CONFIG_STATE,
} from "../../../../app/flow/config/config-state.ts";

const advance = advanceConfig(readConfigText);
const OPENED: ConfigEvent = { kind: "opened", today: "2026-11-26", host: "h", kept: undefined };
const SITE = '{ "organisation": { "name": "Contoso" }, "ours": 1 }';

const onceAll = (...events: readonly ConfigEvent[]): ConfigState =>
  events.reduce((state, event) => advance(state, event).state, FIRST_CONFIG_STATE);

const name = (value: string): ConfigEvent => ({
  kind: "put",
  path: ["organisation", "name"],
  value,
});

describe("the editor of config.json", () => {
  test("begins with the site's own file", () => {
    const opened = advance(FIRST_CONFIG_STATE, OPENED);
    expect(opened.commands).toContainEqual({ kind: "read-site-file" });
    const { draft, origin } = onceAll(OPENED, { kind: "site-file", text: SITE });
    expect(draft).toEqual(JSON.parse(SITE));
    expect(origin).toBe("site");
  });

  test("begins with what was being written in this tab, and asks no host for it", () => {
    const opened = advance(FIRST_CONFIG_STATE, { ...OPENED, kept: SITE });
    expect(opened.state).toMatchObject({ draft: { ours: 1 }, origin: "kept" });
    expect(opened.commands.map(({ kind }) => kind)).toEqual(["load-scene"]);
  });

  test("keeps what was typed before the site's file came", () => {
    const { draft } = onceAll(OPENED, name("Fabrikam"), { kind: "site-file", text: SITE });
    expect(draft).toEqual({ organisation: { name: "Fabrikam" } });
  });

  test("keeps each change for this tab, and forgets it when somebody begins anew", () => {
    const typed = advance(onceAll(OPENED), name("Fabrikam"));
    expect(typed.commands).toEqual([{ kind: "keep", text: expect.stringContaining("Fabrikam") }]);
    const anew = advance(typed.state, { kind: "begin-anew" });
    expect(anew.state.draft).toEqual({});
    expect(anew.commands.map(({ kind }) => kind)).toEqual(["forget", "read-site-file"]);
  });

  test("takes what can be read of a file that is no JSON, and says where it was wrong", () => {
    const { draft, textFaults } = onceAll(OPENED, {
      kind: "given",
      text: '{\n  // ours\n  "deadline": "2027-01-29",\n}',
    });
    expect(draft).toEqual({ deadline: "2027-01-29" });
    expect(textFaults.map(({ problem }) => problem)).toEqual(["comment", "trailing-comma"]);
  });

  test("remembers the last draft that could be used, until another file is opened", () => {
    const typed = onceAll(OPENED, name("Fabrikam"), {
      kind: "put",
      path: ["deadline"],
      value: "2",
    });
    expect(typed.usable?.organisation.name).toBe("Fabrikam");
    expect(typed.usable).not.toHaveProperty("deadline");
    const other = advance(typed, { kind: "given", text: '{ "deadline": "soon" }' }).state;
    expect(other).not.toHaveProperty("usable");
  });

  test.each(["[1]", '"x"', "7"])("takes no %s for a config", (text) => {
    expect(onceAll(OPENED, { kind: "given", text })).toMatchObject({
      draft: {},
      origin: "not-object",
    });
  });

  test("writes a text in the language that was picked", () => {
    const path = ["texts", "scan", "before"];
    const { draft } = onceAll(
      OPENED,
      { kind: "written", path, text: "Hello" },
      { kind: "writing-in", language: "de" },
      { kind: "written", path, text: "Hallo" },
    );
    expect(draft).toEqual({ texts: { scan: { before: { en: "Hello", de: "Hallo" } } } });
  });

  test("keeps a country and a link that are empty for a moment", () => {
    const { draft } = onceAll(
      OPENED,
      { kind: "put", path: ["helpDesk", "countries", "DE", "phone"], value: "1" },
      { kind: "put", path: ["helpDesk", "countries", "DE", "phone"], value: "" },
      { kind: "written", path: ["links", "own", 0, "name"], text: "" },
      { kind: "put", path: ["helpDesk", "email"], value: "" },
    );
    expect(draft).toEqual({
      helpDesk: { countries: { DE: { phone: "" } } },
      links: { own: [{ name: "" }] },
    });
  });

  test("has a field for every key but those of the demo tenant, of texts, countries and lists", () => {
    const fields = Object.values(FIELDS).flatMap((group) => group.map(({ path }): string => path));
    const groups = /^(?:organisation|signIn|steps|backups|helpDesk|links|texts|demo|\$schema)$/;
    const elsewhere = /^(?:demo|texts)\.|^helpDesk\.countries$|^links\.own$/;
    const wanted = KEY_PATHS.filter((path) => !groups.test(path) && !elsewhere.test(path));
    expect(fields.toSorted()).toEqual(wanted.toSorted());
  });

  test("answers any text and any writing with a draft that can be checked", () => {
    const events = fc.oneof(
      fc.oneof(fc.json(), fc.string()).map((text): ConfigEvent => ({ kind: "given", text })),
      fc.record<ConfigEvent & { kind: "put" }>({
        kind: fc.constant("put"),
        path: fc.array(fc.oneof(fc.string(), fc.nat(2)), { minLength: 1, maxLength: 4 }),
        value: fc.jsonValue(),
      }),
      fc.record<ConfigEvent & { kind: "written" }>({
        kind: fc.constant("written"),
        path: fc.constantFrom(
          ["helpDesk", "hours"],
          ["texts", "scan", "after"],
          ["links", "own", 1],
        ),
        text: fc.string(),
      }),
      fc
        .constantFrom("all", "de")
        .map((language): ConfigEvent => ({ kind: "writing-in", language })),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 8 }), (story) => {
        const { draft } = onceAll(OPENED, ...story);
        const { faults, config } = checkDraft(draft, { host: "h", today: "2026-11-26" });
        expect(config === undefined).toBe(faults.length > 0);
      }),
    );
  });
});
