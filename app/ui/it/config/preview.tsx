import { accentProperties } from "../../../domain/accent.ts";
import { valueAt } from "../../../domain/config-draft.ts";
import { deskFor } from "../../../domain/help-desk.ts";
import { LANGUAGES, languageOf } from "../../../domain/languages.ts";
import type { Page } from "../../../domain/routes.ts";
import { blankState, type State } from "../../../flow/state.ts";
import type { PreviewScene } from "../../../ports/config-tools.ts";
import type { PageComponent } from "../../app.tsx";
import { Brand } from "../../parts/shell.tsx";
import type { DrawOwn, View } from "../../view.ts";
import { itSayer } from "../it-view.ts";
import type { ConfigProps } from "./config-props.ts";

/** What can be looked at; each is a page for staff as it is. */
export const PREVIEW_PAGES = [
  "start",
  "sign-in",
  "install",
  "scan",
  "backup",
  "app-password",
  "done",
  "help",
  "about",
] as const satisfies readonly Page[];

/** What draws a page, as whoever loads a scene hands it over. */
export type Drawing = { readonly page: PageComponent; readonly own: DrawOwn };

const stateOf = ({ check, state }: ConfigProps, { page, language }: PreviewScene): State => {
  const config = state.usable;
  const blank = blankState({ page, language });
  const { today, shown } = state;
  const known = {
    ...blank,
    session: { kind: "signed-out" } as const,
    platform: { system: "android", isInstalled: false, origin: "" } as const,
    ...(today !== undefined && { today }),
  };
  if (config === undefined) return { ...known, setup: { kind: "broken", faults: check.faults } };
  const helpDesk = deskFor(config.helpDesk, [shown.country]);
  return { ...known, setup: { kind: "ready", config: { ...config, helpDesk } } };
};

/** A link or a button would lead away from the draft; whatever opens in place does. */
const stay = (event: Event): void => {
  const isInPlace = event.target instanceof Element && event.target.closest("summary") !== null;
  if (!isInPlace) event.preventDefault();
};

const dye = ({ style }: HTMLElement, accent: string): void => {
  for (const name of ["accent", "on-accent", "wash"]) {
    for (const theme of ["light", "dark"]) style.removeProperty(`--${theme}-${name}`);
  }
  for (const [name, value] of accentProperties(accent)) style.setProperty(name, value);
};

/** What leads nowhere says that it is off, and is no stop of the Tab key; all of it can be read. */
const still = (element: HTMLElement): void => {
  const controls = element.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea",
  );
  for (const control of controls) {
    control.tabIndex = -1;
    control.setAttribute("aria-disabled", "true");
  }
};

const Scene = (props: ConfigProps & { readonly scene: PreviewScene }) => {
  const { scene, view: frame, state } = props;
  const { page: Drawn, own } = scene.drawing as Drawing;
  const view: View = {
    state: stateOf(props, scene),
    t: scene.t,
    dispatch: () => undefined,
    path: frame.staffPath,
    version: frame.version,
    own,
    isPart: true,
  };
  const { tag, direction } = languageOf(scene.language);
  const accent = state.usable?.organisation.accent ?? "";
  const drawn = (element: HTMLElement | null): void => {
    if (element === null) return;
    dye(element, accent);
    still(element);
  };
  return (
    <div class="preview" lang={tag} dir={direction} ref={drawn} onClickCapture={stay}>
      <div class="header">
        <Brand view={view} />
      </div>
      <div class="page" key={`${scene.page} ${tag}`}>
        <Drawn view={view} />
      </div>
    </div>
  );
};

const newsOf = ({ check, state }: ConfigProps): "lead" | "broken" | "guide" => {
  if (check.config !== undefined) return "lead";
  return state.usable === undefined ? "guide" : "broken";
};

/** How staff see the draft: the pages themselves, drawn from it with every change. */
export const Preview = (props: ConfigProps) => {
  const { view, state, dispatch } = props;
  const say = itSayer(view);
  const { shown, scene } = state;
  const countries = Object.keys(Object(valueAt(state.draft, ["helpDesk", "countries"])));
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say("config.preview.title")}</h2>
      <p>{say(`config.preview.${newsOf(props)}`)}</p>
      <div class="config__picks">
        <label>
          {say("config.preview.page")}
          <select
            class="field"
            value={shown.page}
            onChange={({ currentTarget: { value } }) =>
              dispatch({ kind: "show", shown: { page: value as Page } })
            }
          >
            {PREVIEW_PAGES.map((page) => (
              <option key={page} value={page}>
                {say(`config.page.${page}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("config.preview.language")}
          <select
            class="field"
            value={shown.language}
            onChange={({ currentTarget: { value } }) =>
              dispatch({ kind: "show", shown: { language: value as typeof shown.language } })
            }
          >
            {LANGUAGES.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {countries.length > 0 && (
          <label>
            {say("config.preview.country")}
            <select
              class="field"
              value={shown.country}
              onChange={({ currentTarget: { value } }) =>
                dispatch({ kind: "show", shown: { country: value } })
              }
            >
              <option value="">{say("config.preview.nowhere")}</option>
              {countries.map((country) => (
                <option key={country} value={country}>
                  {country}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {scene === undefined ? (
        <p class="soft">{say("config.preview.waiting")}</p>
      ) : (
        <Scene {...props} scene={scene} />
      )}
    </section>
  );
};
