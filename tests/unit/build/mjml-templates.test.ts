import { describe, expect, test } from "vitest";
import { compileMail } from "../../../app/build/mjml-templates.ts";

const bodyOf = (body: string): string =>
  `<mjml dir="%dir%"><mj-body><mj-section direction="%dir%"><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;

describe("a template of mails", () => {
  test("is compiled for each direction of writing", async () => {
    const source = bodyOf('<mj-text align="%start%">{{text}}</mj-text>');
    const [ltr, rtl] = [await compileMail(source, "ltr"), await compileMail(source, "rtl")];
    expect(ltr.frame).toContain("text-align:left");
    expect(rtl.frame).toContain("text-align:right");
    expect(rtl.frame).toContain('dir="rtl"');
  });

  test("is cut into its parts, those inside of others too", async () => {
    const { frame, parts } = await compileMail(
      bodyOf(
        "<mj-raw>{{list}}[[list]]<ul>{{items}}[[item]]<li>{{text}}</li>[[/item]]</ul>[[/list]]</mj-raw>",
      ),
      "ltr",
    );
    expect(parts).toEqual({ item: "<li>{{text}}</li>", list: "<ul>{{items}}</ul>" });
    expect(frame).toContain("{{list}}");
    expect(frame).not.toMatch(/\[\[/);
  });

  test("loads no fonts", async () => {
    const source = bodyOf('<mj-text font-family="Roboto">x</mj-text>');
    expect((await compileMail(source, "ltr")).frame).not.toMatch(/@import|<link/);
  });

  test("is refused where MJML does not understand it", async () => {
    await expect(compileMail(bodyOf("<mj-nothing>x</mj-nothing>"), "ltr")).rejects.toThrow();
  });
});
