/** Screens and windows on the way to the home screen, with the one thing to tap in the accent. */
export type KeepScene =
  | "menus"
  | "share"
  | "dots"
  | "bottom"
  | "edges"
  | "list"
  | "ask"
  | "button"
  | "home"
  | "offline"
  | "mail"
  | "address"
  | "file"
  | "star"
  | "window-list"
  | "window-button"
  | "window";

const Phone = () => <rect class="drawing__frame" x="2" y="2" width="64" height="118" rx="11" />;

/** A browser's window, no higher than a phone's screen is wide. */
const Window = () => (
  <>
    <rect class="drawing__frame" x="2" y="32" width="64" height="56" rx="7" />
    <path class="drawing__frame" d="M2 48h64" />
  </>
);

const Dots = () => <path class="drawing__target drawing__dots" d="M55 15v15" />;

const Address = () => <rect class="drawing__lines" x="12" y="15" width="34" height="14" rx="7" />;

/** An arrow out of a box, as every browser on iOS draws it. */
const Share = ({ y }: { readonly y: number }) => (
  <path
    class="drawing__target"
    d={`M27 ${y + 10}h-4v17h22v-17h-4M34 ${y + 19}V${y}m-6 6 6-6 6 6`}
  />
);

const SCENES: Readonly<Record<KeepScene, () => preact.JSX.Element>> = {
  menus: () => (
    <>
      <Phone />
      <Address />
      <Dots />
      <path class="drawing__lines" d="M16 46h34M16 54h22" />
      <Share y={76} />
    </>
  ),
  share: () => (
    <>
      <Phone />
      <path class="drawing__lines" d="M16 24h34M16 32h22" />
      <path class="drawing__lines" d="M2 74h64" />
      <Share y={82} />
    </>
  ),
  dots: () => (
    <>
      <Phone />
      <Address />
      <Dots />
      <path class="drawing__lines" d="M16 50h34M16 58h34M16 66h22" />
    </>
  ),
  bottom: () => (
    <>
      <Phone />
      <path class="drawing__lines" d="M16 24h34M16 32h34M16 40h22M2 88h64M14 104h14" />
      <path class="drawing__target" d="M44 98h12M44 104h12M44 110h12" />
    </>
  ),
  // Where apps keep their way out: dots above, or Safari’s compass below.
  edges: () => (
    <>
      <Phone />
      <Address />
      <Dots />
      <path class="drawing__lines" d="M16 46h34M16 54h34M16 62h22M2 88h64M14 104h14" />
      <circle class="drawing__target" cx="50" cy="104" r="9" />
      <path class="drawing__target" d="m53.5 100.5-2.3 4.7-4.7 2.3 2.3-4.7z" />
    </>
  ),
  list: () => (
    <>
      <Phone />
      <path class="drawing__lines" d="M16 28h26M16 42h34M16 100h28" />
      <rect class="drawing__target" x="10" y="56" width="48" height="28" rx="6" />
      <path class="drawing__target" d="M18 70h10M23 65v10M36 70h14" />
    </>
  ),
  ask: () => (
    <>
      <Phone />
      <rect class="drawing__lines" x="10" y="36" width="48" height="52" rx="6" />
      <path class="drawing__lines" d="M18 48h28M18 57h18" />
      <rect class="drawing__target" x="30" y="67" width="22" height="14" rx="5" />
    </>
  ),
  button: () => (
    <>
      <Phone />
      <path class="drawing__lines" d="M16 24h34M16 32h34M16 40h22" />
      <rect class="drawing__target" x="11" y="90" width="46" height="18" rx="6" />
    </>
  ),
  home: () => (
    <>
      <Phone />
      <path
        class="drawing__lines"
        d="M12 22h10v10H12zM29 22h10v10H29zM46 22h10v10H46zM12 42h10v10H12zM46 42h10v10H46z"
      />
      <rect class="drawing__target" x="28" y="41" width="12" height="12" rx="3" />
      <path class="drawing__lines" d="M14 104h40" />
    </>
  ),
  offline: () => (
    <>
      <path class="drawing__lines" d="M18 54a23 23 0 0 1 32 0M24 62a14 14 0 0 1 20 0M34 71v.1" />
      <path class="drawing__target" d="M20 80 48 42" />
    </>
  ),
  mail: () => (
    <>
      <rect class="drawing__lines" x="14" y="40" width="40" height="28" rx="4" />
      <path class="drawing__lines" d="m15 43 19 14 19-14" />
      <path class="drawing__target" d="M20 84h28" />
    </>
  ),
  address: () => (
    <>
      <Window />
      <path class="drawing__lines" d="M10 40h28M12 60h34M12 68h22" />
      <path class="drawing__target" d="M50 42v2h10v-2M55 35v6m-3-2.5 3 2.5 3-2.5" />
    </>
  ),
  file: () => (
    <>
      <Window />
      <path class="drawing__lines" d="M30 40h8M46 40h8M12 60h34M12 68h22" />
      <path class="drawing__target" d="M10 40h12" />
    </>
  ),
  star: () => (
    <>
      <Window />
      <path class="drawing__lines" d="M10 40h28" />
      <path class="drawing__target" d="m34 54 4 8 9 1-7 6 2 9-8-4-8 4 2-9-7-6 9-1z" />
    </>
  ),
  "window-list": () => (
    <>
      <Window />
      <path class="drawing__lines" d="M10 40h12M18 56h20M18 80h24" />
      <rect class="drawing__target" x="12" y="61" width="40" height="14" rx="4" />
      <path class="drawing__target" d="M19 68h6M32 68h12" />
    </>
  ),
  "window-button": () => (
    <>
      <Window />
      <path class="drawing__lines" d="M10 40h12M12 57h34" />
      <rect class="drawing__target" x="12" y="66" width="44" height="13" rx="5" />
    </>
  ),
  window: () => (
    <>
      <rect class="drawing__frame" x="2" y="32" width="64" height="56" rx="7" />
      <path class="drawing__lines" d="M12 74h44" />
      <rect class="drawing__target" x="27" y="46" width="14" height="14" rx="4" />
    </>
  ),
};

/** The same on a computer's screen. */
const ON_COMPUTER: Readonly<Partial<Record<KeepScene, KeepScene>>> = {
  home: "window",
  ask: "window-list",
  button: "window-button",
};

const WINDOWS: ReadonlySet<KeepScene> = new Set([
  "address",
  "file",
  "star",
  "window-list",
  "window-button",
  "window",
]);

type Props = { readonly scene: KeepScene; readonly isComputer: boolean };

export const KeepDrawing = ({ scene, isComputer }: Props) => {
  const drawn = (isComputer ? ON_COMPUTER[scene] : undefined) ?? scene;
  const Inside = SCENES[drawn];
  const box = WINDOWS.has(drawn) ? "0 28 68 64" : "0 0 68 122";
  return (
    <svg class="drawing" viewBox={box} aria-hidden="true" focusable="false">
      <Inside />
    </svg>
  );
};
