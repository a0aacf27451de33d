import { expect, test } from "vitest";
import { accountOf } from "../../../app/adapters/msal-account.ts";

const username = "nina@contoso.example";

test("somebody is called what the directory calls them", () => {
  expect(accountOf({ name: "Nina Park", username })).toEqual({
    name: "Nina Park",
    address: username,
  });
});

test.each([undefined, "", " \u202e\u0000 ", 7, {}, null])(
  "for the name %j the address stands",
  (name) => {
    expect(accountOf({ name: name as string, username }).name).toBe(username);
  },
);

test("a name turns no line around and ends none", () => {
  expect(accountOf({ name: "Nina\u202e\nPark", username }).name).toBe("Nina Park");
  expect(accountOf({ name: "x".repeat(500), username }).name).toHaveLength(80);
});
