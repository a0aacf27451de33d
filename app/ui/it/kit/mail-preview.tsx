import { languageOf } from "../../../domain/languages.ts";
import type { MailChoice } from "../../../flow/kit/kit-state.ts";
import type { WrittenMail } from "../../../ports/kit-craft.ts";

type Props = {
  readonly mail: WrittenMail | undefined;
  readonly choice: MailChoice;
  readonly label: string;
};

/** Styles for the night and for narrow screens: the policy of the page refuses them, out loud. */
const STYLES = /<style[^>]*>.*?<\/style>/gs;

/** A document of its own, with no rights: nothing in it runs, leads anywhere or is fetched. */
const Looks = ({ html, label }: { readonly html: string; readonly label: string }) => {
  const address = `data:text/html;charset=utf-8,${encodeURIComponent(html.replaceAll(STYLES, ""))}`;
  // A new frame each time: one that is led to another address would be a step back in the history.
  return <iframe key={address} class="kit-frame" sandbox="" title={label} src={address} />;
};

/** A mail as people get it. */
export const MailPreview = ({ mail, choice: { form, language }, label }: Props) => (
  // Scrolled by keyboard, too.
  <section class="kit-mail" aria-label={label} tabindex={0}>
    <p class="kit-mail__subject" lang={language} dir={languageOf(language).direction}>
      {mail?.subject}
    </p>
    {mail !== undefined && form === "looks" && <Looks html={mail.html} label={label} />}
    {mail !== undefined && form === "text" && (
      <p class="kit-mail__text" lang={language} dir={languageOf(language).direction}>
        {mail.text}
      </p>
    )}
  </section>
);
