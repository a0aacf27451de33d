import type { DraftPath } from "../../../domain/config-draft.ts";
import { itSayer } from "../it-view.ts";
import { type ConfigProps, idOf } from "./config-props.ts";

/** A fault is mended where its field is; a value within a text or a list, in the field around it. */
const placeOf = (path: string): DraftPath => {
  const keys = path.split(".");
  if (keys[0] === "texts") return keys.slice(0, 3);
  if (keys[0] === "helpDesk" && keys[1] !== "countries") return keys.slice(0, 2);
  return keys.slice(0, 4);
};

/** All that is wrong with the draft, each with the way to its field. */
export const Findings = ({ view, check }: ConfigProps) => {
  const say = itSayer(view);
  const { faults, unknown, config } = check;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say("config.findings.title")}</h2>
      <p role="status" class={config === undefined ? "fault" : "config__fine"}>
        {config === undefined
          ? say("config.findings.faults", { count: faults.length })
          : say("config.findings.fine")}
      </p>
      {faults.length > 0 && (
        <ul class="it-list">
          {faults.map(({ path, problem, expected }) => (
            <li key={path}>
              <a href={`#${idOf(placeOf(path))}`}>
                <code>{path}</code>
              </a>{" "}
              {say(`config.problem.${problem}`, { expected })}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <>
          <p>{say("config.findings.unknown")}</p>
          <ul class="it-list">
            {unknown.map(({ path, expected }) => (
              <li key={path}>
                <code>{path}</code>{" "}
                {expected.startsWith("one of: ")
                  ? say("config.problem.unknown-key", { expected })
                  : say("config.findings.meant", { expected })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
