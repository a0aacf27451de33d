import type { Mark as Kind } from "../../domain/readiness.ts";

const SHAPES: Readonly<Record<Kind, string>> = {
  open: "",
  fine: "M4 8.5l2.8 2.8L12 5.5",
  look: "M8 3.5v5.5M8 12.4v.1",
  unknown: "M4.5 8h7",
  asked: "M5.8 6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8M8 12.4v.1",
};

/** How something stands, at a glance; the words beside it say the same. */
export const Mark = ({ of }: { readonly of: Kind }) => (
  <span class={`mark mark--${of}`}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[of]} />
    </svg>
  </span>
);
