import { expect, test } from "vitest";
import { blankState } from "../../../app/flow/state.ts";
import { at, opened, ready, stillIn } from "./people.ts";
import { lastOf, ordersOf, tell } from "./play.ts";

test("a chosen language is kept, and changes no page", () => {
  const chosen = { kind: "language-chosen", language: "ar" } as const;
  const scene = lastOf(tell(at("start"), opened(), chosen));
  expect(ordersOf(scene, "save")[0]?.kept.language).toBe("ar");
  expect(scene.state.route.language).toBe("en");
});

test("a phone that keeps nothing is remembered as such", () => {
  const { state } = lastOf(tell(at("start"), opened(), { kind: "keeping-failed" }));
  expect(state.isKeeping).toBe(false);
});

test("to be forgotten leaves a blank page on the same route", () => {
  const forget = { kind: "forget-pressed" } as const;
  const scene = lastOf(tell(at("about"), opened({ language: "de" }), ready(), stillIn, forget));
  expect(scene.state).toEqual(blankState(at("about")));
  expect(scene.commands).toEqual([{ kind: "forget" }]);
});
