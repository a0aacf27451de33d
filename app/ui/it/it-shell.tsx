import type { ComponentChildren, FunctionComponent } from "preact";
import { IT_PAGES } from "../../domain/it-pages.ts";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

/** Whose app it is; its words are few, for the documents of guides carry them. */
export const ItHeader = ({ view }: { readonly view: Pick<ItView, "name" | "itPath" | "t"> }) => {
  const say = view.t.say;
  const name = view.name ?? say("shell.brand.title");
  return (
    <>
      <a class="brand" href={view.itPath("start")}>
        <span class="brand__mark" aria-hidden="true">
          <span key={name}>{[...name][0]?.toLocaleUpperCase()}</span>
        </span>
        <bdi class="brand__name" key={name}>
          {name}
        </bdi>
      </a>
      <span class="it-label">{say("frame.label")}</span>
    </>
  );
};

type FrameProps = ItViewProps & {
  /** What is shown belongs to the page, and is not that page itself. */
  readonly isBelow?: boolean;
};

const Footer = ({ view, isBelow = false }: FrameProps) => {
  const say = itSayer(view);
  return (
    <footer class="footer">
      <nav class="menu" aria-label={say("frame.menu.title")}>
        <ul>
          {IT_PAGES.map((page) => (
            <li key={page}>
              <a
                href={view.itPath(page)}
                {...(page === view.page && { "aria-current": isBelow ? "true" : "page" })}
              >
                {say(`${page}.title`)}
              </a>
            </li>
          ))}
          <li>
            <a href={view.staffPath("start")}>{say("frame.menu.staff.link")}</a>
          </li>
        </ul>
      </nav>
      <p class="footer__origin">{say("frame.origin", { version: view.version })}</p>
    </footer>
  );
};

/** What every page and guide for IT stands in. */
export const ItFrame = ({
  children,
  ...props
}: FrameProps & { readonly children: ComponentChildren }) => (
  <>
    <a class="skip" href="#content">
      {itSayer(props.view)("shell.skip.link")}
    </a>
    <header class="header">
      <ItHeader view={props.view} />
    </header>
    <main id="content" class="page">
      {children}
    </main>
    <Footer {...props} />
  </>
);

export const ItShell = ({
  view,
  page: Page,
}: ItViewProps & { readonly page: FunctionComponent<ItViewProps> }) => (
  <ItFrame view={view}>
    <Page view={view} />
  </ItFrame>
);
