import { type LocalText, shownText } from "../../domain/local-text.ts";
import { configOf } from "../../flow/select.ts";
import type { ViewProps } from "../view.ts";

/** Words of IT's own, in the best of the languages that they are in. */
export const Local = ({ view, text }: ViewProps & { readonly text: LocalText }) => {
  const wanted = [view.t.language, configOf(view.state)?.defaultLanguage];
  const shown = shownText(text, wanted);
  return (
    <bdi lang={shown.lang} dir={shown.dir}>
      {shown.text}
    </bdi>
  );
};
