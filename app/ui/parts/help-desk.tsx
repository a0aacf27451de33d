import type { Contact } from "../../domain/help-desk.ts";
import { helpDeskOf } from "../../flow/select.ts";
import { sayer, type ViewProps } from "../view.ts";
import { Local } from "./local.tsx";

/** Digits and a plus are what a phone can dial (RFC 3966 3). */
export const telOf = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;

type ContactProps = ViewProps & { readonly contact: Contact | undefined };

/** Each way to reach one desk. */
export const ContactWays = ({ view, contact = {} }: ContactProps) => {
  const say = sayer(view);
  const { phone, hours, email } = contact;
  return (
    <>
      {phone !== undefined && <a href={telOf(phone)}>{say("shell.desk.phone.link", { phone })}</a>}
      {hours !== undefined && <Local view={view} text={hours} />}
      {email !== undefined && (
        <a href={`mailto:${email}`}>{say("shell.desk.email.link", { email })}</a>
      )}
      {(["chat", "url"] as const).map(
        (way) =>
          contact[way] !== undefined && (
            <a key={way} href={contact[way]} rel="noopener noreferrer">
              {say(`shell.desk.${way}.link`)}
            </a>
          ),
      )}
    </>
  );
};

type Props = ViewProps & {
  /** Its rank on the page it stands on. */
  readonly heading?: "h2" | "h3";
};

/** Whom to call. Its room is kept before the config is here, so that nothing moves. */
export const HelpDesk = ({ view, heading: Title = "h3" }: Props) => {
  const say = sayer(view);
  const desk = helpDeskOf(view.state);
  return (
    <div class="desk">
      <Title>
        {say("shell.desk.title")}
        {view.own?.(view, "country")}
      </Title>
      <p class="desk__room">
        {desk?.phone === undefined && say("shell.desk.lead")}
        <ContactWays view={view} contact={desk} />
      </p>
      {view.own?.(view, "desks")}
    </div>
  );
};
