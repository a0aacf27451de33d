/** What was pressed is gone with its screen. Whoever types is left where they are. */
const comeHere = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus();
};

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Came in the place of another screen; otherwise it came with the page. */
  readonly isNew: boolean;
};

/** The page’s one heading, which says what the screen is by now; whoever cannot see that it changed is brought to it. */
export const BarcodeHeading = ({ title, lead, isNew }: Props) => (
  <div class="heading">
    <h1 key={title} tabIndex={-1} {...(isNew && { ref: comeHere })}>
      {title}
    </h1>
    {lead !== undefined && <p class="heading__lead">{lead}</p>}
  </div>
);
