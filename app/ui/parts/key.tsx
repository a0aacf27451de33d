/** So many characters fit beside a drawing on the narrowest phone. */
const SHORT = 23;
/** And so many in whatever spacing people read. */
const SHORTEST = 18;

/** Kana and kanji are as wide as two letters. */
const widthOf = (text: string): number => text.replaceAll(/[\u3000-\u9fff]/g, "  ").length;

type Props = {
  readonly text: string;
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
};

const kindOf = (width: number): string => {
  if (width > SHORT) return "key key--long";
  return width > SHORTEST ? "key key--whole" : "key";
};

/** What a screen says on the thing to tap, set as a small outlined key. */
export const Key = ({ text, language, direction }: Props) => (
  <bdi class={kindOf(widthOf(text))} lang={language} dir={direction}>
    {text}
  </bdi>
);
