import { isLate } from "../domain/faults.ts";
import type { Command, Event } from "./events.ts";
import type { Ports } from "./ports.ts";
import type { Performer, Performers } from "./tool.ts";

/** A build that the host has no more: a fresh load of the page brings the next one. */
const afterOutdated = (instead: Event | undefined): Event =>
  instead?.kind === "leaving-failed" ? { kind: "leaving-outdated" } : { kind: "outdated", instead };

/**
 * Carries a command out and tells what came of it. Never rejects. Who has no performer for it has
 * no use for it: a guide’s document performs less than a page.
 */
export const perform = async (
  command: Command,
  performers: Partial<Performers<Command["kind"]>>,
  explainLoss: Ports["explainLoss"],
): Promise<Event | undefined> => {
  const performer = performers[command.kind] as Performer<Command> | undefined;
  try {
    return await performer?.run(command);
  } catch (thrown) {
    // Adapters answer with faults; what still throws is a chunk of ours that could not be fetched.
    // One that only took too long says nothing of the build.
    const loss = isLate(thrown) ? "broken" : await explainLoss();
    const instead = performer?.lost?.(command, {
      kind: loss === "offline" ? "offline" : "no-answer",
    });
    return loss === "outdated" ? afterOutdated(instead) : instead;
  }
};
