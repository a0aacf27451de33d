import { describe, expect, test } from "vitest";
import { blankState } from "../../../app/flow/state.ts";
import { STUCK_PAGES, waysOf } from "../../../app/ui/parts/ways.tsx";
import type { View } from "../../../app/ui/view.ts";
import strings from "../../../locales/en/strings.json" with { type: "json" };

/** A view that says the keys themselves. */
const view: View = {
  state: blankState({ language: "en", page: "help" }),
  t: {
    language: "en",
    say: (key) => key,
    label: () => undefined,
    number: String,
    span: String,
    date: String,
    day: String,
    moment: String,
  },
  dispatch: () => undefined,
  path: () => "/",
  version: "1",
};

describe.each(STUCK_PAGES)("the ways out of %s", (page) => {
  const written: Readonly<Record<string, object>> = strings[page].ways;
  const ways = waysOf(view, page);

  test("are those that are written down, each once", () => {
    expect(ways.map(({ id }) => id).toSorted()).toEqual(Object.keys(written).toSorted());
  });

  test("have a title and an answer, and nothing that nobody reads", () => {
    for (const { id, title } of ways) {
      expect(title).toBe(`${page}.ways.${id}.title`);
      expect(Object.keys(written[id] ?? {})).toEqual(["title", "answer"]);
    }
  });
});

test("every page that has ways written down offers them", () => {
  const withWays = Object.entries(strings)
    .filter(([key, section]) => key !== "shell" && "ways" in section)
    .map(([page]) => page);
  expect(withWays.toSorted()).toEqual(STUCK_PAGES.toSorted());
});
