import { expect, test } from "vitest";
import { openLibrary } from "../../../app/adapters/msal-leftovers.ts";

type Kept = Readonly<Record<string, string>>;

const storeOf = (kept: Kept) => {
  const store: Record<string, string> = { ...kept };
  const removeItem = (key: string): void => void Reflect.deleteProperty(store, key);
  Object.defineProperty(store, "removeItem", { value: removeItem, enumerable: false });
  return store as Record<string, string> & Pick<Storage, "removeItem">;
};

/** Reads its key and its lists as the sign-in library does: what is none stops it. */
const openedOn = async (kept: Kept, keyOf = "{}") => {
  const store = storeOf(kept);
  let key = keyOf;
  let made = 0;
  const create = () => {
    made += 1;
    return {
      number: made,
      initialize: async () => {
        JSON.parse(key);
        JSON.parse(store["msal.3.account.keys"] ?? "[]");
      },
    };
  };
  const dropKey = (): void => {
    key = "{}";
  };
  const library = await openLibrary(create, () => store, dropKey);
  return { number: library.number, store: { ...store } };
};

test("what can be read stays", async () => {
  const kept = { "msal.3.account.keys": "[]", "second-step": "{}" };
  expect(await openedOn(kept)).toEqual({ number: 1, store: kept });
});

test("what the library cannot read is dropped, and nothing else", async () => {
  const kept = { "msal.3.account.keys": "{", "msal.3|token": "{", "second-step": "{}" };
  expect(await openedOn(kept)).toEqual({ number: 2, store: { "second-step": "{}" } });
});

test("a key that the library cannot read is dropped, and what it was the key to", async () => {
  const kept = { "msal.3.account.keys": "[]", "second-step": "{}" };
  expect(await openedOn(kept, "{")).toEqual({ number: 2, store: { "second-step": "{}" } });
});

test("a library that never begins says why", async () => {
  const create = () => ({ initialize: () => Promise.reject(new Error("no crypto")) });
  const nothing = (): void => undefined;
  await expect(openLibrary(create, () => storeOf({}), nothing)).rejects.toThrow("no crypto");
});
