import { describe, expect, test } from "vitest";
import { NO_READINGS } from "../../../../app/domain/readiness.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { readingsOf } from "../../../../app/flow/tools/readiness.ts";
import { CONFIG } from "../any-event.ts";
import { at, guide, opened, ready, shown } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const pressed: Event = { kind: "readiness-pressed" };
const measured: Event = { kind: "reach-measured", reached: { host: true, skewMs: 0 } };
const answered: Event = { kind: "readiness-answered", question: "lock", answer: "yes" };
const seen: Event = { kind: "device-read", device: { camera: "there" } };

const readingsAfter = (...events: readonly Event[]) =>
  readingsOf(lastOf(tell(at("check"), opened(), ...events)).state);

describe("checking the phone", () => {
  test("reads at once what the browser tells, on this page and no other", () => {
    expect(ordersOf(lastOf(tell(at("check"), opened())), "read-device")).toHaveLength(1);
    expect(ordersOf(lastOf(tell(at("scan"), opened())), "read-device")).toEqual([]);
    const later = lastOf(tell(at("scan"), opened(), shown("check")));
    expect(ordersOf(later, "read-device")).toHaveLength(1);
    expect(readingsAfter(seen).device).toEqual({ camera: "there" });
  });

  test("asks nobody before a press", () => {
    const scenes = tell(at("check"), opened(), ready(), seen, answered);
    expect(scenes.flatMap((scene) => ordersOf(scene, "measure-reach"))).toEqual([]);
  });

  test("asks with the config, where one is there", () => {
    const scene = lastOf(tell(at("check"), opened(), ready(), pressed));
    expect(ordersOf(scene, "measure-reach")).toEqual([{ kind: "measure-reach", config: CONFIG }]);
    expect(readingsOf(scene.state).reach).toEqual({ kind: "running" });
  });

  test("waits with a press for the config", () => {
    const early = lastOf(tell(at("check"), opened(), pressed));
    expect(early.commands).toEqual([]);
    const later = lastOf(tell(at("check"), opened(), pressed, guide));
    expect(ordersOf(later, "measure-reach")).toHaveLength(1);
  });

  test("takes one press for one check", () => {
    const again = lastOf(tell(at("check"), opened(), ready(), pressed, pressed));
    expect(again.commands).toEqual([]);
    expect(readingsAfter(ready(), pressed, measured).reach.kind).toBe("done");
    const anew = lastOf(tell(at("check"), opened(), ready(), pressed, measured, pressed));
    expect(ordersOf(anew, "measure-reach")).toHaveLength(1);
  });

  test("forgets all of it with the page, and takes no late answer for another", () => {
    expect(readingsAfter(ready(), pressed, answered, shown("scan"))).toEqual(NO_READINGS);
    expect(readingsAfter(ready(), pressed, shown("scan"), measured)).toEqual(NO_READINGS);
  });

  test("keeps none of it on the phone", () => {
    const scenes = tell(at("check"), opened(), ready(), pressed, measured, seen, answered);
    expect(readingsOf(lastOf(scenes).state).answers).toEqual({ lock: "yes" });
    const kept = scenes.flatMap((scene) => ordersOf(scene, "save")).map((save) => save.kept);
    expect(JSON.stringify(kept)).not.toMatch(/lock|camera|skew/);
  });
});
