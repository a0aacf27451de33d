/** So many characters fit beside a drawing on the narrowest phone, in whatever spacing people read. */
const SHORT = 18;

/** Kana and kanji are as wide as two letters. */
const widthOf = (text: string): number => text.replaceAll(/[\u3000-\u9fff]/g, "  ").length;

type Props = {
  readonly text: string;
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
};

/** What a screen says on the thing to tap, set as a small outlined key. */
export const Key = ({ text, language, direction }: Props) => (
  <bdi class={widthOf(text) > SHORT ? "key key--long" : "key"} lang={language} dir={direction}>
    {text}
  </bdi>
);
