import type { Topic } from "../../domain/topics.ts";
import { strengthToday } from "../../flow/select-strength.ts";
import type { MessageKey } from "../../ports/translator.ts";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { KeepCard } from "../parts/keep-card.tsx";
import { hasTabs, securityInfoOf } from "../parts/microsoft-link.tsx";
import { RescueCard } from "../parts/rescue-card.tsx";
import { StrengthNote } from "../parts/strength-note.tsx";
import { topicPath } from "../parts/topic-path.ts";
import { sayer, type ViewProps } from "../view.ts";

type Case = { readonly id: string; readonly topic: Topic; readonly steps: readonly MessageKey[] };

const steps = (id: "lost" | "signal" | "stranger" | "abroad"): readonly MessageKey[] =>
  (["one", "two", "three"] as const).map((step) => `rescue.cases.${id}.${step}` as const);

const CASES = [
  { id: "lost", topic: "lost-phone", steps: [...steps("lost"), "rescue.cases.lost.four"] },
  { id: "signal", topic: "no-signal", steps: steps("signal") },
  { id: "stranger", topic: "stranger-prompt", steps: steps("stranger") },
  { id: "abroad", topic: "abroad", steps: steps("abroad") },
] as const satisfies readonly Case[];

const WaysOn = ({ view, topic }: ViewProps & { readonly topic: Topic }) => {
  const say = sayer(view);
  const securityInfo = securityInfoOf(view);
  return (
    <p class="case__links">
      <a class="way-on" href={topicPath(view, topic)}>
        {say("rescue.guide.link")}
      </a>
      {topic === "lost-phone" && (
        <>
          {securityInfo !== undefined && (
            <a
              class="way-on"
              href={securityInfo}
              {...(hasTabs(view) && { target: "_blank", rel: "noopener noreferrer" })}
            >
              {say("scan.button")}
            </a>
          )}
          <a class="way-on" href={view.path("move")}>
            {say("rescue.fresh.link")}
          </a>
        </>
      )}
    </p>
  );
};

/** What to do now, a case at a time, so that all of it is in view; without a script, too. */
export const Rescue = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("rescue.title")} lead={say("rescue.lead")} />
      <HelpDesk view={view} heading="h2" />
      <div class="ways cases">
        {CASES.map(({ id, topic, steps: lines }) => (
          <details class="ways__way case" name="case" key={id}>
            <summary>{say(`rescue.cases.${id}.title`)}</summary>
            <ol class="numbered">
              {lines.map((line) => (
                <li key={line}>{say(line)}</li>
              ))}
            </ol>
            <WaysOn view={view} topic={topic} />
          </details>
        ))}
      </div>
      <p class="network-room" role="status">
        {!view.state.isOnline && say("shell.no-network.status")}
      </p>
      <div class="strength-room">
        {strengthToday(view.state) !== undefined && <StrengthNote view={view} />}
      </div>
      <section aria-labelledby="card">
        <h2 id="card">{say("rescue.card.title")}</h2>
        <KeepCard view={view} />
        <div class="for-print">
          <RescueCard view={view} />
        </div>
      </section>
    </>
  );
};
