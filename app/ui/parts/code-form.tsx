import type { TargetedEvent } from "preact";

type Props = {
  /** Names the field and what belongs to it; once on a page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** What came of the last code; its room is kept. */
  readonly news: string | undefined;
  readonly isRefused: boolean;
  readonly onGiven: (text: string) => void;
};

/** A field for a short code. What was typed stays in it, whatever came of it. */
export const CodeForm = ({ id, label, hint, button, news, isRefused, onGiven }: Props) => {
  const give = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onGiven(String(new FormData(event.currentTarget).get(id)));
  };
  return (
    // Outside a dialog this method sends nothing anywhere, not even before the script is there.
    <form class="bring" method="dialog" onSubmit={give}>
      <label for={id}>{label}</label>
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="field-row">
        <input
          class="field bring__field"
          id={id}
          name={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby={`${id}-news ${id}-hint`}
          aria-invalid={isRefused}
        />
        <button type="submit" class="small-button">
          {button}
        </button>
      </div>
      <p
        class={isRefused ? "bring__news bring__news--refused" : "bring__news"}
        id={`${id}-news`}
        role="status"
      >
        {news !== undefined && <span key={news}>{news}</span>}
      </p>
    </form>
  );
};
