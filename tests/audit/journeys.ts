import type { Audit, Outcome } from "./audit.ts";
import { describeWalk, isFailed, walkIn } from "./walk-in.ts";

/** `JOURNEY_LANGUAGES=en,ar` walks in some languages alone. */
const languages = process.env["JOURNEY_LANGUAGES"] ?? "all";

const run = async (): Promise<Outcome> => {
  const walks = walkIn("chromium", { JOURNEY_LANGUAGES: languages });
  return { looked: walks.length, findings: walks.filter(isFailed).map(describeWalk) };
};

export const JOURNEYS: Audit = {
  name: "journeys",
  what: "all journeys in Chromium, in all languages: those of every change, and all further ones",
  needs: [],
  run,
};
