import type { Browser } from "../../domain/browsers.ts";
import type { HomeScreenWay } from "../../domain/home-screen.ts";
import { Key } from "../parts/key.tsx";
import { inAppOf, inAppTitle } from "../parts/out-of-app.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View } from "../view.ts";
import { KeepDrawing } from "./keep-drawings.tsx";
import { KEEP_STEPS } from "./keep-ways.ts";

const BROWSERS: Readonly<Record<Browser, string>> = {
  safari: "Safari",
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  samsung: "Samsung Internet",
};

export type WayProps = { readonly view: View; readonly way: HomeScreenWay };

const titleOf = ({ view, way }: WayProps): string => {
  const say = sayer(view);
  const app = inAppOf(view);
  if (way === "in-app" && app !== undefined) return inAppTitle(view, app);
  if (way === "done" || way === "offered") return say(`keep.${way}.title`);
  const browser = view.state.platform?.browser;
  return browser === undefined
    ? say("keep.any.title")
    : say("keep.named.title", { browser: BROWSERS[browser] });
};

/** How it comes on the home screen of this device, in three steps. */
export const KeepSteps = ({ view, way }: WayProps) => {
  const say = sayer(view);
  const title = titleOf({ view, way });
  const slots = {
    add: <Key text={say(way.startsWith("ios") ? "keep.label.ios" : "keep.label.android")} />,
    install: <Key text={say("keep.label.install")} />,
    yes: <Key text={say("keep.label.yes")} />,
    dock: <Key text={say("keep.label.dock")} />,
  };
  const isComputer = view.state.platform?.system === "computer";
  return (
    <>
      {/* A new line each time: one that only changes would count as moved. */}
      <h2 key={title}>{title}</h2>
      <ol class="rows rows--even">
        {KEEP_STEPS[way].map(([scene, text]) => (
          <li class="rows__row" key={text}>
            <KeepDrawing scene={scene} isComputer={isComputer} />
            <p>
              <Sentence view={view} of={text} slots={slots} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
};
