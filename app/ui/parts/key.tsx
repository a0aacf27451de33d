/** So many characters fit beside a drawing on the narrowest phone. */
const SHORT = 24;

type Props = {
  readonly text: string;
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
};

/** What a screen says on the thing to tap, set as a small outlined key. */
export const Key = ({ text, language, direction }: Props) => (
  <bdi class={text.length > SHORT ? "key key--long" : "key"} lang={language} dir={direction}>
    {text}
  </bdi>
);
