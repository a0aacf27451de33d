import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { formatPath, PAGES, parsePath } from "../../../app/domain/routes.ts";
import { formatTopicPath, parseTopicPath, TOPICS } from "../../../app/domain/topics.ts";
import { topicPath } from "../../../app/ui/parts/topic-path.ts";
import type { View } from "../../../app/ui/view.ts";

const anyTopicRoute = fc.record({
  language: fc.constantFrom(...LANGUAGE_TAGS),
  topic: fc.constantFrom(...TOPICS),
});
const anyBase = fc.constantFrom("/", "/it/", "/a/b/");

describe("the path of a topic", () => {
  test("leads back to the topic, and to no page of the app", () => {
    fc.assert(
      fc.property(anyTopicRoute, anyBase, (route, base) => {
        const path = formatTopicPath(route, base);
        expect(parseTopicPath(path, base)).toEqual(route);
        expect(parsePath(path, base)).toBeUndefined();
      }),
    );
  });

  test("is read from nothing else", () => {
    for (const page of PAGES) {
      expect(parseTopicPath(formatPath({ language: "en", page }))).toBeUndefined();
    }
    for (const path of [
      "/en/help/",
      "/en/help/nothing",
      "/en/help/cost/",
      "/xx/help/cost",
      "/help/cost",
    ])
      expect(parseTopicPath(path)).toBeUndefined();
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const route = parseTopicPath(path);
        if (route !== undefined) expect(formatTopicPath(route)).toBe(path);
      }),
    );
  });

  test("is the one that pages link to", () => {
    fc.assert(
      fc.property(anyTopicRoute, anyBase, ({ language, topic }, base) => {
        const path: View["path"] = (page, tag = language) =>
          formatPath({ language: tag, page }, base);
        const view = { path } as View;
        expect(topicPath(view, topic)).toBe(formatTopicPath({ language, topic }, base));
        expect(topicPath(view, topic, "ar")).toBe(formatTopicPath({ language: "ar", topic }, base));
      }),
    );
  });
});
