/** What all mails of one direction are made of, with `{{slots}}`; the build makes it of MJML. */
export type MailTemplate = {
  readonly frame: string;
  readonly parts: Readonly<Record<string, string>>;
};
