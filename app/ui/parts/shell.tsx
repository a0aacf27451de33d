import type { ComponentChildren } from "preact";
import { LANGUAGES, type LanguageTag, languageOf } from "../../domain/languages.ts";
import { organisationOf } from "../../flow/select.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { LanguageNote } from "./language-note.tsx";
import { UpdateBar } from "./update-bar.tsx";

/** Whose app it is. */
export const Brand = ({ view }: ViewProps) => {
  const organisation = organisationOf(view.state);
  const name = organisation?.name || sayer(view)("shell.brand.title");
  return (
    <a class="brand" href={view.path("start")}>
      <span class="brand__mark" aria-hidden="true">
        {organisation?.logo === undefined ? (
          <span key={name}>{[...name][0]?.toLocaleUpperCase()}</span>
        ) : (
          <img src={organisation.logo} alt="" width="32" height="32" />
        )}
      </span>
      <bdi class="brand__name">{name}</bdi>
    </a>
  );
};

type PlaceProps = ViewProps & {
  /** What stands at this place in another language; the same page, unless it is a document. */
  readonly pathIn?: ((language: LanguageTag) => string) | undefined;
};

const samePage =
  ({ state, path }: View) =>
  (language: LanguageTag): string =>
    path(state.route.page, language);

/** One press from every page, each language in its own name; closed again once one is chosen. */
const LanguageMenu = ({ view, pathIn = samePage(view) }: PlaceProps) => {
  const current = languageOf(view.t.language);
  return (
    <details class="languages" key={current.tag}>
      <summary>
        <span class="hidden">{sayer(view)("shell.menu.language.label")} </span>
        {current.name}
      </summary>
      <ul>
        {LANGUAGES.map(({ tag, name }) => (
          <li key={tag}>
            <a
              href={pathIn(tag)}
              lang={tag}
              dir="auto"
              {...(tag === current.tag && { "aria-current": "true" })}
              onClick={() => view.dispatch({ kind: "language-chosen", language: tag })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The link that was opened is in another language than the one chosen before: one line offers it. */
const OtherLanguage = ({ view, pathIn = samePage(view) }: PlaceProps) => {
  const { kept, route } = view.state;
  if (kept.language === undefined || kept.language === route.language) return null;
  const { tag, name, direction } = languageOf(kept.language);
  return (
    <p class="offer">
      {sayer(view)("shell.offer.lead", { language: name })}{" "}
      <a href={pathIn(tag)} lang={tag} dir={direction} hreflang={tag}>
        {name}
      </a>
    </p>
  );
};

const Menu = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <nav class="menu" aria-label={say("shell.menu.title")}>
      <ul>
        <li>
          <a href={view.path("start")}>{say("shell.menu.steps.link")}</a>
        </li>
        <li>
          <a href={view.path("help")}>{say("shell.menu.help.link")}</a>
        </li>
        <li>
          <a href={view.path("rescue")}>{say("shell.menu.rescue.link")}</a>
        </li>
        <li>
          <a href={view.path("about")}>{say("shell.menu.about.link")}</a>
        </li>
      </ul>
    </nav>
  );
};

const OfflineNote = ({ view }: ViewProps) => {
  const isKept = view.state.keptLanguages.includes(view.t.language);
  return (
    <p class="footer__offline" role="status">
      {isKept && sayer(view)("shell.offline.status")}
    </p>
  );
};

export const SkipLink = ({ view }: ViewProps) => (
  <a class="skip" href="#content">
    {sayer(view)("shell.skip.link")}
  </a>
);

/** What the header of every page holds. */
export const HeaderContent = (props: PlaceProps) => (
  <>
    <Brand view={props.view} />
    <LanguageMenu {...props} />
  </>
);

/** What the footer of every page holds. */
export const FooterContent = (props: PlaceProps) => {
  const { view } = props;
  const say = sayer(view);
  return (
    <>
      <OtherLanguage {...props} />
      {!view.state.isKeeping && <p role="status">{say("shell.storage.status")}</p>}
      <Menu view={view} />
      <p class="footer__origin">{say("shell.origin.lead")}</p>
      <OfflineNote view={view} />
    </>
  );
};

/** What every page of the app stands in. */
export const Shell = ({ view, children }: ViewProps & { readonly children: ComponentChildren }) => {
  return (
    <>
      <SkipLink view={view} />
      <header class="header">
        <HeaderContent view={view} />
      </header>
      <div class="bars">
        <UpdateBar view={view} />
        <LanguageNote view={view} />
      </div>
      <main id="content" class="page">
        {children}
      </main>
      <footer id="foot" class="footer">
        <FooterContent view={view} />
      </footer>
    </>
  );
};
