import { languageOf } from "../../domain/languages.ts";
import type { LabelKey } from "../../ports/translator.ts";
import { sayer, type View } from "../view.ts";

type Props = { readonly view: View; readonly of: LabelKey };

/** One of Microsoft's labels, set as a small outlined key; the English one beside it if in doubt. */
export const KeyLabel = ({ view, of }: Props) => {
  const label = view.t.label(of);
  if (label === undefined) return null;
  const { direction } = languageOf(label.language);
  return (
    <>
      <bdi class="key" lang={label.language} dir={direction}>
        {label.text}
      </bdi>
      {label.english !== undefined && (
        <>
          {" "}
          <small class="key-english">
            {sayer(view)("shell.english.label", { label: label.english })}
          </small>
        </>
      )}
    </>
  );
};
