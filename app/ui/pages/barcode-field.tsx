import type { TargetedEvent } from "preact";
import { sayer, type ViewProps } from "../view.ts";

/**
 * One field for both: what is pasted is taken before it stands in it, as it is anywhere on the page;
 * what a keyboard puts there goes with the press, or once the page is out of sight.
 */
export const PasteForm = ({ view, isEmpty }: ViewProps & { readonly isEmpty: boolean }) => {
  const say = sayer(view);
  const tell = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("pasted") ?? "");
    event.currentTarget.reset();
    view.dispatch({ kind: "text-given", text });
  };
  return (
    // Outside a dialog this method sends nothing anywhere, not even before the script is there.
    <form class="paste" method="dialog" key={String(view.state.isVisible)} onSubmit={tell}>
      <label class="field__label" for="pasted">
        {say("barcode.text.label")}
      </label>
      <p class="soft" id="pasted-hint">
        {say("barcode.text.hint")} <span class="for-computer">{say("barcode.text.drop")}</span>
      </p>
      <div class="field-row">
        <input
          class="field"
          id="pasted"
          name="pasted"
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="go"
          aria-describedby="pasted-hint pasted-news"
        />
        <button type="submit" class="small-button">
          {say("barcode.text.button")}
        </button>
      </div>
      <p class="paste__news" id="pasted-news" role="status">
        {isEmpty && say("barcode.text.empty")}
      </p>
    </form>
  );
};
