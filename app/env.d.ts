/** The version of the app, from package.json. */
declare const __VERSION__: string;
/** A hash of all words, part of their address, so that they can be kept for ever. */
declare const __WORDS__: string;

/** MJML, compiled at build for one direction of writing. */
declare module "*.mjml?ltr" {
  export const template: import("./ports/mail-template.ts").MailTemplate;
}
declare module "*.mjml?rtl" {
  export const template: import("./ports/mail-template.ts").MailTemplate;
}
