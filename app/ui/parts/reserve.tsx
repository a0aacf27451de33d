import type { ComponentChildren } from "preact";

type Props = { readonly children: ComponentChildren; readonly room: ComponentChildren };

/** Text that takes at least the room of the longest that may stand in its place: nothing moves. */
export const Reserve = ({ children, room }: Props) => (
  <span class="reserve">
    <span key={typeof children === "string" ? children : null}>{children}</span>
    <span class="reserve__room" aria-hidden="true">
      {room}
    </span>
  </span>
);
