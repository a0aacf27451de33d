import { parseMarksCode } from "../../domain/marks-code.ts";
import { CodeForm } from "../parts/code-form.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { KeepAgain } from "./keep-again.tsx";

const newsOf = (view: View): string | undefined => {
  const say = sayer(view);
  const { brought } = view.state;
  if (brought.kind === "nothing") return undefined;
  return brought.kind === "added"
    ? say("keep.bring.added", { count: brought.count })
    : say(`keep.bring.${brought.kind}`);
};

const BringForm = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { kind } = view.state.brought;
  return (
    <CodeForm
      id="marks"
      label={say("keep.bring.field.label")}
      hint={say("keep.bring.field.hint", { page: say("keep.title") })}
      button={say("keep.bring.button")}
      news={newsOf(view)}
      isRefused={kind === "unreadable" || kind === "newer"}
      onGiven={(text) =>
        view.dispatch({ kind: "marks-brought", by: "hand", code: parseMarksCode(text) })
      }
    />
  );
};

/** In the installed app: three ways for ticks to come along from another browser. */
export const KeepBring = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section class="for-installed bring-along" aria-labelledby="bring">
      <h2 id="bring">{say("keep.bring.code.title")}</h2>
      <BringForm view={view} />
      <h2>{say("keep.bring.sign-in.title")}</h2>
      <p>
        <a class="way-on" href={view.path("sign-in")}>
          {say("keep.bring.sign-in.link")}
        </a>
      </p>
      <KeepAgain view={view} />
    </section>
  );
};
