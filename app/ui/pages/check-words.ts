import type { Finding } from "../../domain/readiness.ts";
import type { MessageKey } from "../../ports/translator.ts";
import { sayer, type View } from "../view.ts";

const SHARED = ["not-yet", "running"] as const;
const REACH = ["ready.reached", "ready.not-reached", "ready.not-asked"] as const;

/** All that a line may come to say, whatever is found. */
const KEYS: Readonly<Record<Finding["check"], readonly MessageKey[]>> = {
  host: REACH,
  "sign-in": REACH,
  graph: REACH,
  clock: ["ready.clock.fine", "ready.clock.unknown"],
  browser: ["ready.browser.own", "ready.browser.in-app"],
  storage: ["ready.storage.kept", "ready.storage.low", "ready.storage.refused"],
  camera: [
    "ready.camera.there",
    "ready.camera.refused",
    "ready.camera.absent",
    "ready.camera.unknown",
  ],
  version: [
    "ready.version.fine",
    "ready.version.old",
    "ready.version.asked",
    "ready.version.unknown",
  ],
};

/** The longest of them, so that the line never grows. */
export const roomOf = (view: View, check: Finding["check"]): string => {
  const shared = SHARED.map((state) => `ready.${state}` as const);
  const all = [...shared, ...KEYS[check]].map((key) => sayer(view)(key));
  return all.reduce((longest, text) => (text.length > longest.length ? text : longest));
};

/** How it stands, in words. */
export const stateWords = (view: View, finding: Finding): string => {
  const say = sayer(view);
  if (finding.state === "not-yet" || finding.state === "running") {
    return say(`ready.${finding.state}`);
  }
  switch (finding.check) {
    case "host":
    case "sign-in":
    case "graph":
      return say(`ready.${finding.state}`);
    case "clock": {
      if (!("skewMs" in finding)) return say(`ready.clock.${finding.state}`);
      const time = view.t.span(Math.abs(finding.skewMs));
      return say(finding.skewMs > 0 ? "ready.clock.ahead" : "ready.clock.behind", { time });
    }
    case "browser":
      return say(`ready.browser.${finding.state}`);
    case "storage":
      return say(`ready.storage.${finding.state}`);
    case "camera":
      return say(`ready.camera.${finding.state}`);
    case "version":
      return say(`ready.version.${finding.state}`);
  }
};
