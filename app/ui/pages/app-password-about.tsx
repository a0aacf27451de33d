import { sayer, type ViewProps } from "../view.ts";

const TOLD = ["who", "why", "cannot", "many"] as const;

/** Who can have an app password at all, and what it is good for. */
export const AboutAppPasswords = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <details class="ways__way make">
      <summary>{say("app-password.about.title")}</summary>
      {TOLD.map((told) => (
        <p key={told}>{say(`app-password.about.${told}`)}</p>
      ))}
    </details>
  );
};
