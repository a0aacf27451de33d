import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nextHanded } from "../../../app/adapters/browser-handed.ts";

let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("document", page);
});

afterEach(() => vi.unstubAllGlobals());

const hand = (kind: "paste" | "drop", files: readonly Blob[], text = ""): Event => {
  const given = { files, getData: () => text };
  const event = new Event(kind, { cancelable: true });
  Object.assign(event, { [kind === "paste" ? "clipboardData" : "dataTransfer"]: given });
  page.dispatchEvent(event);
  return event;
};

test("a file goes before a text, and neither lands anywhere else", async () => {
  const file = new Blob(["a picture"]);
  const handed = nextHanded();
  const event = hand("paste", [file], "a name");
  expect(await handed).toEqual({ kind: "file", file });
  expect(event.defaultPrevented).toBe(true);
});

test("a text is taken as it is, by paste and by drop", async () => {
  const pasted = nextHanded();
  hand("paste", [], " otpauth://totp/x ");
  expect(await pasted).toEqual({ kind: "text", text: " otpauth://totp/x " });
  const dropped = nextHanded();
  hand("drop", [], "https://contoso.example/");
  expect(await dropped).toEqual({ kind: "text", text: "https://contoso.example/" });
});

test("nothing at all is waited out, and a second thing is left to the next who waits", async () => {
  const handed = nextHanded();
  expect(hand("paste", []).defaultPrevented).toBe(false);
  hand("drop", [], "first");
  expect(hand("paste", [], "second").defaultPrevented).toBe(false);
  expect(await handed).toEqual({ kind: "text", text: "first" });
});
