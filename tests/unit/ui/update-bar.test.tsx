import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { createTranslator } from "../../../app/adapters/i18next-translator.ts";
import { compileWords } from "../../../app/build/words.ts";
import { blankState, type State } from "../../../app/flow/state.ts";
import { UpdateBar } from "../../../app/ui/parts/update-bar.tsx";

const t = createTranslator("en", compileWords(".", "en", "start"));

const show = (known: Partial<State>): string => {
  const state = { ...blankState({ language: "en", page: "start" }), ...known };
  const view = { state, t, dispatch: () => undefined, path: () => "", version: "1" };
  return renderToString(<UpdateBar view={view} />);
};

test("a new version is offered where the place of people is kept, and nowhere else", () => {
  expect(show({ update: "waiting" })).toContain("Your place is kept");
  expect(show({ update: "waiting", isKeeping: false })).not.toContain("<button");
  expect(show({ update: "none" })).not.toContain("<button");
});

test("no new version is told of where only a piece did not come", () => {
  expect(show({ update: "lost" })).toContain("did not load");
  expect(show({ update: "lost" })).not.toContain("new version");
});
