import { ownTextsOf } from "../../flow/select-own.ts";
import { Local } from "../parts/local.tsx";
import { sayer, type ViewProps } from "../view.ts";

type Props = ViewProps & { readonly place: "before" | "after" };

/** What IT says on the page of a step, set apart and marked as theirs. */
export const OwnWords = ({ view, place }: Props) => {
  const text = ownTextsOf(view.state)?.[place];
  if (text === undefined) return null;
  const id = `own-${place}`;
  return (
    <div class="own-words" role="note" aria-labelledby={id}>
      <p class="own-words__label" id={id}>
        {sayer(view)("shell.own.title")}
      </p>
      <p class="own-words__text">
        <Local view={view} text={text} />
      </p>
    </div>
  );
};
