import { helpDeskOf } from "../../flow/select.ts";
import { sayer, type View, type ViewProps } from "../view.ts";

export const hoursIn = (view: View): string | undefined => {
  const hours = helpDeskOf(view.state)?.hours;
  if (typeof hours !== "object") return hours;
  const own = hours[view.t.language];
  return own ?? Object.values(hours)[0];
};

/** Digits and a plus are what a phone can dial (RFC 3966 3). */
export const telOf = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;

type Props = ViewProps & {
  /** Its rank on the page it stands on. */
  readonly heading?: "h2" | "h3";
};

/** Whom to call. Its room is kept before the config is here, so that nothing moves. */
export const HelpDesk = ({ view, heading: Title = "h3" }: Props) => {
  const say = sayer(view);
  const desk = helpDeskOf(view.state);
  const hours = hoursIn(view);
  return (
    <div class="desk">
      <Title>{say("shell.desk.title")}</Title>
      <p class="desk__room">
        {desk?.phone === undefined ? (
          say("shell.desk.lead")
        ) : (
          <a href={telOf(desk.phone)}>{say("shell.desk.phone.link", { phone: desk.phone })}</a>
        )}
        {hours !== undefined && <bdi class="desk__hours">{hours}</bdi>}
        {desk?.email !== undefined && (
          <a href={`mailto:${desk.email}`}>{say("shell.desk.email.link", { email: desk.email })}</a>
        )}
        {desk?.url !== undefined && (
          <a href={desk.url} rel="noopener noreferrer">
            {say("shell.desk.url.link")}
          </a>
        )}
      </p>
    </div>
  );
};
