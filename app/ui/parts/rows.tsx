import type { ComponentChildren } from "preact";
import { Drawing, type Scene } from "./drawing.tsx";

export type Row = { readonly scene: Scene; readonly text: ComponentChildren };

/** What will happen, in order, each with its drawing. */
export const Rows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <ol class="rows">
    {rows.map(({ scene, text }) => (
      <li class="rows__row" key={scene}>
        <Drawing scene={scene} />
        <p>{text}</p>
      </li>
    ))}
  </ol>
);
