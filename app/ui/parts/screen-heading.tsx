import type { ComponentChildren } from "preact";
import { takeFocus } from "./focus.ts";

type Props = {
  readonly children: ComponentChildren;
  /** The screen came by a press, so that whoever cannot see it is brought here. */
  readonly isNew: boolean;
};

/** What a screen within a page is about. */
export const ScreenHeading = ({ children, isNew }: Props) => (
  <h2 tabIndex={-1} {...(isNew && { ref: takeFocus })}>
    {children}
  </h2>
);
