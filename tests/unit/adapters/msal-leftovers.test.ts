import { expect, test } from "vitest";
import { openLibrary } from "../../../app/adapters/msal-leftovers.ts";

type Kept = Readonly<Record<string, string>>;

const storeOf = (kept: Kept) => {
  const store: Record<string, string> = { ...kept };
  const removeItem = (key: string): void => void Reflect.deleteProperty(store, key);
  Object.defineProperty(store, "removeItem", { value: removeItem, enumerable: false });
  return store as Record<string, string> & Pick<Storage, "removeItem">;
};

/** Reads its lists as the sign-in library does: what is no list stops it. */
const openedOn = async (kept: Kept) => {
  const store = storeOf(kept);
  let made = 0;
  const create = () => {
    made += 1;
    return {
      number: made,
      initialize: async () => {
        JSON.parse(store["msal.3.account.keys"] ?? "[]");
      },
    };
  };
  const library = await openLibrary(create, () => store);
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

test("a library that never begins says why", async () => {
  const create = () => ({ initialize: () => Promise.reject(new Error("no crypto")) });
  await expect(openLibrary(create, () => storeOf({}))).rejects.toThrow("no crypto");
});
