import type { ItTranslator } from "../../ports/it-words.ts";

/** What came of the last press. */
export type Copying = "none" | "done" | "refused";

type Props = {
  readonly t: Pick<ItTranslator, "say">;
  /** Of the code; its title is `{id}-title`. */
  readonly id: string;
  readonly copying: Copying;
  readonly onPress: () => void;
};

/** Copies one block of code. */
export const CopyButton = ({ t, id, copying, onPress }: Props) => (
  <>
    <span class="code__news" role="status">
      {copying !== "none" && t.say(`guide.copy.${copying}`)}
    </span>
    <button
      type="button"
      class="small-button"
      id={`${id}-copy`}
      aria-labelledby={`${id}-copy ${id}-title`}
      onClick={onPress}
    >
      {t.say("guide.copy.button")}
    </button>
  </>
);
