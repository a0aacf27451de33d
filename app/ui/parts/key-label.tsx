import { languageOf } from "../../domain/languages.ts";
import type { LabelKey } from "../../ports/translator.ts";
import type { View } from "../view.ts";
import { Key } from "./key.tsx";
import { Sentence } from "./sentence.tsx";

type Props = { readonly view: View; readonly of: LabelKey };

/** One of Microsoft's labels; the English one beside it if in doubt. */
export const KeyLabel = ({ view, of }: Props) => {
  const { screens } = view.state;
  const label = (screens?.kind === "read" && screens.labels[of]) || view.t.label(of);
  if (label === undefined) return null;
  const { direction } = languageOf(label.language);
  return (
    <>
      <Key text={label.text} language={label.language} direction={direction} />
      {label.english !== undefined && (
        <>
          {" "}
          <small class="key-english">
            <Sentence
              view={view}
              of="shell.english.label"
              slots={{ label: <bdi lang="en">{label.english}</bdi> }}
            />
          </small>
        </>
      )}
    </>
  );
};
