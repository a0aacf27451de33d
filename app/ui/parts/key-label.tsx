import { languageOf } from "../../domain/languages.ts";
import type { LabelKey } from "../../ports/translator.ts";
import { sayer, type View } from "../view.ts";

type Props = { readonly view: View; readonly of: LabelKey };

/** So many characters fit beside a drawing on the narrowest phone. */
const SHORT = 24;

/** One of Microsoft's labels, set as a small outlined key; the English one beside it if in doubt. */
export const KeyLabel = ({ view, of }: Props) => {
  const label = view.t.label(of);
  if (label === undefined) return null;
  const { direction } = languageOf(label.language);
  return (
    <>
      <bdi
        class={label.text.length > SHORT ? "key key--long" : "key"}
        lang={label.language}
        dir={direction}
      >
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
