import type { ComponentChildren } from "preact";

type ActionsProps = {
  readonly children: ComponentChildren;
  /** The second way is as good as the first one, and looks like it. */
  readonly isEven?: boolean;
};

/** The main button where the thumb is, and one quiet way beside it. */
export const Actions = ({ children, isEven }: ActionsProps) => (
  <div class={isEven ? "actions actions--even" : "actions"}>
    <div class="actions__inside">{children}</div>
  </div>
);

/** New words are a new element: centred text that only changed would count as having moved. */
const Words = ({ children }: { readonly children: ComponentChildren }) => (
  <span key={typeof children === "string" ? children : null}>{children}</span>
);

type LinkProps = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly onPress?: (event: MouseEvent) => void;
  readonly isQuiet?: boolean;
  /** Waits for the script if it is not there yet, since the link alone would lead elsewhere. */
  readonly isPress?: boolean;
  readonly isNewTab?: boolean;
  /** Told the link itself, once it is on the page. */
  readonly onShown?: (link: HTMLElement | null) => void;
};

export const ActionLink = ({
  href,
  children,
  onPress,
  isQuiet,
  isPress,
  isNewTab,
  onShown,
}: LinkProps) => (
  <a
    class={isQuiet ? "action action--quiet" : "action"}
    href={href}
    {...(onShown && { ref: onShown })}
    {...(onPress && { onClick: onPress })}
    {...(isPress && { "data-press": "" })}
    {...(isNewTab && { target: "_blank", rel: "noopener noreferrer" })}
  >
    <Words>{children}</Words>
  </a>
);

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly isQuiet?: boolean;
};

export const ActionButton = ({ children, onPress, isQuiet }: ButtonProps) => (
  <button type="button" class={isQuiet ? "action action--quiet" : "action"} onClick={onPress}>
    <Words>{children}</Words>
  </button>
);
