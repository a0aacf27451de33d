import type { FunctionComponent } from "preact";
import { IT_PAGES } from "../../domain/it-pages.ts";
import { type ItViewProps, itSayer } from "./it-view.ts";

const Header = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  const name = view.name ?? say("shell.brand.title");
  return (
    <header class="header">
      <a class="brand" href={view.itPath("start")}>
        <span class="brand__mark" aria-hidden="true">
          <span key={name}>{[...name][0]?.toLocaleUpperCase()}</span>
        </span>
        <bdi class="brand__name" key={name}>
          {name}
        </bdi>
      </a>
      <span class="it-label">{say("frame.label")}</span>
    </header>
  );
};

const Footer = ({ view }: ItViewProps) => {
  const say = itSayer(view);
  return (
    <footer class="footer">
      <nav class="menu" aria-label={say("frame.menu.title")}>
        <ul>
          {IT_PAGES.map((page) => (
            <li key={page}>
              <a
                href={view.itPath(page)}
                {...(page === view.page && { "aria-current": "page" as const })}
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

/** What every page for IT stands in. */
export const ItShell = ({
  view,
  page: Page,
}: ItViewProps & { readonly page: FunctionComponent<ItViewProps> }) => (
  <>
    <a class="skip" href="#content">
      {itSayer(view)("shell.skip.link")}
    </a>
    <Header view={view} />
    <main id="content" class="page">
      <Page view={view} />
    </main>
    <Footer view={view} />
  </>
);
