/** The one thing to tap, in our own line drawing of a screen. Says nothing that the text does not. */
export type Scene =
  | "button"
  | "link"
  | "number"
  | "password"
  | "tick"
  | "store"
  | "bell"
  | "pause"
  | "scan"
  | "passkey"
  | "code"
  | "country";

const Lines = ({ at = 24 }: { readonly at?: number }) => (
  <path class="drawing__lines" d={`M16 ${at}h34M16 ${at + 8}h22`} />
);

/** A round-cornered place to tap. */
const Target = ({ y, height = 16 }: { readonly y: number; readonly height?: number }) => (
  <rect class="drawing__target" x="12" y={y} width="44" height={height} rx="5" />
);

const Digits = ({ y, isTarget }: { readonly y: number; readonly isTarget: boolean }) => (
  <text
    class={isTarget ? "drawing__digits drawing__digits--target" : "drawing__digits"}
    x="34"
    y={y}
  >
    {42}
  </text>
);

const SCENES: Readonly<Record<Scene, () => preact.JSX.Element>> = {
  button: () => (
    <>
      <Lines />
      <Target y={54} />
    </>
  ),
  link: () => (
    <>
      <Lines />
      <path class="drawing__target" d="M16 66h34M16 74h20" />
    </>
  ),
  number: () => (
    <>
      <Digits y={48} isTarget={false} />
      <Target y={58} height={26} />
      <Digits y={77} isTarget={true} />
    </>
  ),
  password: () => (
    <>
      <Lines />
      <Target y={50} height={18} />
      <path class="drawing__target drawing__dots" d="M20 59h26" />
    </>
  ),
  tick: () => (
    <>
      <Lines />
      <path class="drawing__target drawing__fixed" d="M22 70l9 9 16-19" />
    </>
  ),
  store: () => (
    <>
      <rect class="drawing__lines" x="16" y="26" width="18" height="18" rx="5" />
      <path class="drawing__lines" d="M40 30h10M40 38h7" />
      <Target y={60} />
    </>
  ),
  bell: () => (
    <>
      <path
        class="drawing__target"
        d="M24 66c3-3 3-7 3-12a7 7 0 0 1 14 0c0 5 0 9 3 12zM31 71a3 3 0 0 0 6 0"
      />
      <Lines at={26} />
    </>
  ),
  pause: () => (
    <>
      <path class="drawing__lines" d="M16 26h34M16 34h22" />
      <path class="drawing__target" d="M46 58H24m8-9-9 9 9 9" />
    </>
  ),
  scan: () => (
    <>
      <path class="drawing__target" d="M18 40v-8h8M42 32h8v8M50 62v8h-8M26 70h-8v-8" />
      <path class="drawing__lines" d="M26 42h6v6h-6zM38 42h5M38 50h5v8M26 56h6" />
    </>
  ),
  passkey: () => (
    <>
      <circle class="drawing__target" cx="34" cy="46" r="8" />
      <path class="drawing__target" d="M34 54v20M34 64h7M34 72h5" />
    </>
  ),
  code: () => (
    <>
      <Lines />
      <path class="drawing__target drawing__dots" d="M16 62h36" />
    </>
  ),
  country: () => (
    <>
      <path class="drawing__lines" d="M14 40h40M44 28l4 4 4-4M16 30h14" />
      <Target y={54} height={18} />
      <path class="drawing__target" d="M20 63h22" />
    </>
  ),
};

/** Drawings mirror with the direction of reading; their digits do not. */
export const Drawing = ({ scene }: { readonly scene: Scene }) => {
  const Inside = SCENES[scene];
  return (
    <svg class="drawing" viewBox="0 0 68 122" aria-hidden="true" focusable="false">
      <rect class="drawing__frame" x="2" y="2" width="64" height="118" rx="11" />
      <Inside />
    </svg>
  );
};
