import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserKeep } from "../../../app/adapters/browser-keep.ts";
import { NOTHING_KEPT, parseKept, serialiseKept } from "../../../app/domain/kept.ts";
import { anyKept } from "../domain/any-person.ts";
import {
  contentOf,
  lockStorage,
  refusingStorage,
  type Stored,
  storageOf,
} from "./pretend-storage.ts";

const own = ["localStorage", "sessionStorage"] as const;

const setUp = (local: Stored = {}, session: Stored = {}) => {
  const stores = { local: storageOf(local), session: storageOf(session) };
  vi.stubGlobal("localStorage", stores.local);
  vi.stubGlobal("sessionStorage", stores.session);
  return stores;
};

beforeEach(() => {
  vi.stubGlobal("document", { cookie: "" });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the phone keeps", () => {
  test("is there again at the next visit", () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        setUp();
        expect(browserKeep.save(kept)).toBe(true);
        expect(browserKeep.load()).toEqual(parseKept(serialiseKept(kept)));
      }),
    );
  });

  test("is nothing where nothing was, or something broken", () => {
    setUp();
    expect(browserKeep.load()).toEqual(NOTHING_KEPT);
    setUp({ "second-step": "{" });
    expect(browserKeep.load()).toEqual(NOTHING_KEPT);
  });

  test("leaves no trace of the question whether it can be kept", () => {
    const { local, session } = setUp();
    expect(browserKeep.canSave()).toBe(true);
    expect([contentOf(local), contentOf(session)]).toEqual([{}, {}]);
  });
});

describe("the hint of a link", () => {
  test("stays in this tab", () => {
    const { local } = setUp();
    browserKeep.saveHint("nina@contoso.example");
    expect(browserKeep.loadHint()).toBe("nina@contoso.example");
    expect(contentOf(local)).toEqual({});
  });

  test("is read as carefully as from the link", () => {
    setUp({}, { "second-step.hint": "<script>" });
    expect(browserKeep.loadHint()).toBeUndefined();
  });
});

describe("traces of a sign-in", () => {
  test.each<[string, Stored, Stored, boolean]>([
    ["in the one storage", { "msal.3.account.keys": "[]" }, {}, true],
    ["in the other", {}, { "msal.interaction.status": "x" }, true],
    ["nowhere", { "second-step": "{}", "other.msal.x": "" }, {}, false],
  ])("%s are seen as such", (_name, local, session, expected) => {
    setUp(local, session);
    expect(browserKeep.hasSignInTraces()).toBe(expected);
  });
});

describe("forgetting", () => {
  test("takes away all that is ours and the sign-in library's, and nothing else", () => {
    const ours = { "second-step": "{}", "second-step.config": "{}", "msal.version": "5" };
    const { local, session } = setUp(
      { ...ours, "msal.3|nina|token": "x", theirs: "1" },
      { "second-step.hint": "n@c.example", "msal.interaction.status": "x", theirs: "2" },
    );
    browserKeep.forget();
    expect(contentOf(local)).toEqual({ theirs: "1" });
    expect(contentOf(session)).toEqual({ theirs: "2" });
    expect(browserKeep.hasSignInTraces()).toBe(false);
  });

  test("takes away the key of what the library had encrypted", () => {
    setUp();
    browserKeep.forget();
    expect(document.cookie).toMatch(/^msal\.cache\.encryption=; Max-Age=0; Path=\//);
  });
});

describe.each([
  ["refuses every call", () => own.forEach((name) => void vi.stubGlobal(name, refusingStorage()))],
  ["is locked away", () => lockStorage(globalThis)],
])("a storage that %s", (_name, arrange) => {
  const before = own.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  beforeEach(arrange);
  afterEach(() => {
    own.forEach((name, index) => {
      Reflect.deleteProperty(globalThis, name);
      const descriptor = before[index];
      if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
    });
  });

  test("keeps nothing, says so, and breaks nothing", () => {
    expect(browserKeep.load()).toEqual(NOTHING_KEPT);
    expect(browserKeep.save(NOTHING_KEPT)).toBe(false);
    expect(browserKeep.canSave()).toBe(false);
    expect(browserKeep.loadHint()).toBeUndefined();
    expect(() => browserKeep.saveHint("n@c.example")).not.toThrow();
    expect(() => browserKeep.hasSignInTraces()).not.toThrow();
    expect(() => browserKeep.forget()).not.toThrow();
  });
});
