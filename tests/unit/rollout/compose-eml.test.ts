import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { MAIL_STAGES } from "../../../app/domain/kit/stages.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { inOneLine } from "../../../app/domain/plain-text.ts";
import { composeEml } from "../../../app/rollout/compose-eml.ts";
import { composeMail } from "../../../app/rollout/compose-mail.ts";
import { anyHostile, inputIn, wellFormed } from "./mail-world.ts";

const DATE = Date.UTC(2026, 11, 1, 8, 5, 9);
const FROM = { name: "Contoso", address: "it@contoso.example" };

const every = LANGUAGE_TAGS.flatMap((tag) => MAIL_STAGES.map((stage) => [tag, stage] as const));

/** Lines of a mail end in CRLF. */
const withBreaks = (text: string): string => text.replaceAll("\n", "\r\n");

const headOf = (eml: string): string => eml.slice(0, eml.indexOf("\r\n\r\n"));
const namesIn = (eml: string): readonly string[] =>
  headOf(eml)
    .replaceAll(/\r\n[ \t]/g, " ")
    .split("\r\n")
    .map((line) => line.slice(0, line.indexOf(":")));

const HEADERS = [
  "From",
  "Subject",
  "Date",
  "X-Unsent",
  "MIME-Version",
  "Content-Language",
  "Content-Type",
];

describe.each(every)("the file of the mail in %s, “%s”,", (language, stage) => {
  const mail = composeMail(stage, inputIn(language));
  const eml = composeEml(mail, { language, from: FROM, dateMs: DATE });

  test("is read back as it was written", async () => {
    const read = await PostalMime.parse(eml);
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toEqual(FROM);
    expect(read.date).toBe("2026-12-01T08:05:09.000Z");
    expect(read.text).toBe(withBreaks(mail.text));
    expect(read.html).toBe(withBreaks(mail.html));
    expect(read.attachments).toEqual([]);
    expect(read.to).toBeUndefined();
  });

  test("keeps to short lines of ASCII that end in CRLF", () => {
    expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(eml.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of eml.split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
  });

  test("is a draft, with the headers of one and no others", () => {
    expect(namesIn(eml)).toEqual(HEADERS);
    expect(headOf(eml)).toContain("\r\nX-Unsent: 1\r\n");
    expect(headOf(eml)).toContain("\r\nDate: Tue, 1 Dec 2026 08:05:09 +0000\r\n");
  });
});

describe("the file of a mail", () => {
  test("leaves the sender to the mail program where no address is known, or none that is one", () => {
    const mail = composeMail("action", inputIn("en"));
    for (const address of [undefined, "", "it", "a@b.example>\r\nBcc: c@d.example"]) {
      const eml = composeEml(mail, {
        language: "en",
        from: { name: "Contoso", address },
        dateMs: DATE,
      });
      expect(namesIn(eml)).toEqual(HEADERS.slice(1));
    }
  });

  test("has its headers, its parts and its texts whatever is in them", async () => {
    const property = fc.asyncProperty(
      anyHostile,
      anyHostile,
      anyHostile,
      anyHostile,
      async (name, subject, text, html) => {
        const mail = { subject, text: wellFormed(text), html: wellFormed(html) };
        const eml = composeEml(mail, { language: "en", from: { ...FROM, name }, dateMs: DATE });
        expect(namesIn(eml)).toEqual(HEADERS);
        expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
        for (const line of eml.split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
        expect(eml.split("--=_second-step_=")).toHaveLength(4);
        const read = await PostalMime.parse(eml);
        expect(read.subject ?? "").toBe(inOneLine(subject));
        expect(read.from).toEqual({ ...FROM, name: inOneLine(name) });
        expect(read.attachments).toEqual([]);
      },
    );
    await fc.assert(property);
  });
});
