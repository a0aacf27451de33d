import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { composePost } from "../../../app/rollout/compose-post.ts";
import { anyHostile, inputIn, SPEAKERS } from "./mail-world.ts";

const TAG = /<[^>]*>/g;

describe.each(LANGUAGE_TAGS)("the post in %s", (language) => {
  const { text, html } = composePost(inputIn(language));
  const address = `https://sign-in.contoso.example/${language}/`;

  test("says what to do, by when, where, and whom to ask", () => {
    const { say, date } = SPEAKERS[language];
    const title = say("post.title", { deadline: date("2026-12-18") });
    for (const said of [title, say("post.lead"), address, "+49 30 1234567"]) {
      expect(text).toContain(said);
    }
    expect(html).not.toMatch(/\{\{|undefined|post\.\w/);
  });

  test("writes out the address that it links", () => {
    expect(html).toContain(`<a href="${address}">${address}</a>`);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  test("is of what Teams takes when it is pasted", () => {
    expect(new Set(html.match(/<\w+/g))).toEqual(
      new Set(["<div", "<p", "<b", "<a", "<br", ...(language === "ar" ? ["<span"] : [])]),
    );
    expect(html).toMatch(new RegExp(`^<div lang="${language}" dir="(?:ltr|rtl)">`));
  });
});

test("whatever a config says, a post has no tag more or less for it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGE_TAGS), anyHostile, (language, hours) => {
      const tagsIn = (value: string) =>
        composePost(inputIn(language, { helpDesk: { phone: "123", hours: `Mo ${value}` } }))
          .html.match(TAG)
          ?.filter((tag) => !/^<(?:span dir="auto"|\/span)>$/.test(tag));
      expect(tagsIn(hours)).toEqual(tagsIn("9–17"));
    }),
  );
});
