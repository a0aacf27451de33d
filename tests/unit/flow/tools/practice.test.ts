import { expect, test } from "vitest";
import { AT_FIRST } from "../../../../app/domain/practice.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { practiceDoorOf, practiceOf } from "../../../../app/flow/tools/practice.ts";
import { at, opened, shown } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const wanted: Event = { kind: "practice-number-wanted", on: "phone" };
const drawn: Event = {
  kind: "practised",
  move: { kind: "number-shown", on: "phone", number: 42 },
};

test("the number of a rehearsal is drawn outside, and nothing of it is kept", () => {
  const scenes = tell(at("practice"), opened(), wanted, drawn);
  const [asked, answered] = scenes.slice(1);
  expect(asked && ordersOf(asked, "draw-number")).toEqual([{ kind: "draw-number", on: "phone" }]);
  expect(answered?.state.practice).toEqual({ kind: "number", on: "phone", number: 42 });
  expect(scenes.flatMap((scene) => ordersOf(scene, "save"))).toEqual([]);
});

test("a move that belongs elsewhere changes nothing at all", () => {
  const scene = lastOf(
    tell(at("practice"), opened(), { kind: "practised", move: { kind: "denied" } }),
  );
  expect(scene.state).toBe(scene.before);
});

test("a rehearsal leads back to the step that it was opened from", () => {
  expect(practiceDoorOf(lastOf(tell(at("practice"), opened())).state)).toBe("scan");
  const fromApprove = tell(at("approve"), opened(), shown("practice"));
  expect(practiceDoorOf(lastOf(fromApprove).state)).toBe("approve");
  const byHelp = tell(at("approve"), opened(), shown("practice"), shown("help"), shown("practice"));
  expect(practiceDoorOf(lastOf(byHelp).state)).toBe("approve");
});

test("a rehearsal is over once another page is in view, and not by another language", () => {
  const inGerman: Event = { kind: "page-shown", route: { language: "de", page: "practice" } };
  const practising = [opened(), wanted, drawn] as const;
  expect(practiceOf(lastOf(tell(at("practice"), ...practising, inGerman)).state)).not.toBe(
    AT_FIRST,
  );
  expect(practiceOf(lastOf(tell(at("practice"), ...practising, shown("scan"))).state)).toBe(
    AT_FIRST,
  );
});
