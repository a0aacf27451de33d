import type { ComponentChildren } from "preact";
import { sayer, type ViewProps } from "../view.ts";
import { HelpDesk } from "./help-desk.tsx";

export type Way = {
  readonly id: string;
  readonly title: string;
  readonly answer: ComponentChildren;
};

/** Things that really go wrong here, each answered in place. */
export const WayList = ({ ways }: { readonly ways: readonly Way[] }) => (
  <ul class="ways">
    {ways.map(({ id, title, answer }) => (
      <li key={id}>
        <details class="ways__way">
          <summary>{title}</summary>
          <p>{answer}</p>
        </details>
      </li>
    ))}
  </ul>
);

type Props = ViewProps & {
  readonly ways: readonly Way[];
  /** What stands below them and is none of them. */
  readonly children?: ComponentChildren;
};

export const WaysOut = ({ view, ways, children }: Props) => (
  <>
    {view.own?.(view, "after")}
    <section class="ways-out later" aria-labelledby="ways">
      <h2 id="ways">{sayer(view)("shell.ways.title")}</h2>
      <WayList ways={ways} />
      {children}
      <HelpDesk view={view} />
    </section>
  </>
);
