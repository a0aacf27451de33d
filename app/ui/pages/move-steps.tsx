import type { MessageKey } from "../../ports/translator.ts";
import { topicPath } from "../parts/topic-path.ts";
import { sayer, type ViewProps } from "../view.ts";

const CASES = {
  old: ["install", "add", "try", "remove", "wipe"],
  lost: ["call", "install", "pass", "remove", "try"],
} as const;

type Case = keyof typeof CASES;

const Links = ({ view, of }: ViewProps & { readonly of: Case }) => {
  const say = sayer(view);
  return (
    <p class="case__links">
      <a class="way-on" href={view.path("install")}>
        {say("steps.install.title")}
      </a>
      {of === "lost" && (
        <a class="way-on" href={topicPath(view, "lost-phone")}>
          {say("move.lost.link")}
        </a>
      )}
    </p>
  );
};

/** Two ways, by whether the old phone is at hand; each safe in its order, without a script, too. */
export const MoveSteps = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <div class="ways">
      {(Object.keys(CASES) as Case[]).map((id) => (
        <details class="ways__way case" name="case" key={id} open={id === "old"}>
          <summary>{say(`move.${id}.title`)}</summary>
          <ol class="numbered">
            {CASES[id].map((step) => (
              <li key={step}>{say(`move.${id}.${step}` as MessageKey)}</li>
            ))}
          </ol>
          <Links view={view} of={id} />
        </details>
      ))}
    </div>
  );
};
