import type { DraftPath } from "../../../domain/config-draft.ts";
import { itSayer } from "../it-view.ts";
import { about, type ConfigProps } from "./config-props.ts";

type Props = Pick<ConfigProps, "view" | "check"> & {
  readonly id: string;
  readonly path: DraftPath;
};

/** What is wrong with a value, or worth a second look, beside its field. */
export const FieldNews = ({ view, check, id, path }: Props) => {
  const say = itSayer(view);
  const faults = about(check.faults, path);
  const advice = faults.length > 0 ? [] : about(check.advice, path);
  return (
    <p class="config__news" id={`${id}-news`}>
      {faults.map(({ path: at, problem, expected }) => (
        <span class="config__fault" key={at}>
          {say(`config.problem.${problem}`, { expected })}
        </span>
      ))}
      {advice.map(({ path: at, advice: words }) => (
        <span class="config__advice" key={at}>
          {say("config.advice", { words })}
        </span>
      ))}
    </p>
  );
};
