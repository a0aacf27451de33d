import { helpDeskOf, organisationOf } from "../../flow/select.ts";
import { sayer, type ViewProps } from "../view.ts";
import { telOf } from "./help-desk.tsx";
import { Local } from "./local.tsx";
import { shortRescueAddress } from "./rescue-address.ts";

const Desk = ({ view }: ViewProps) => {
  const say = sayer(view);
  const desk = helpDeskOf(view.state);
  return (
    <p class="wallet__desk">
      {desk?.phone === undefined ? (
        <span class="wallet__blank">{say("rescue.card.blank")}</span>
      ) : (
        <a href={telOf(desk.phone)}>
          {say("rescue.card.desk")}{" "}
          <bdi class="wallet__number" dir="ltr">
            {desk.phone}
          </bdi>
        </a>
      )}
      {desk?.hours !== undefined && <Local view={view} text={desk.hours} />}
      {desk?.email !== undefined && <bdi dir="ltr">{desk.email}</bdi>}
    </p>
  );
};

/** For a wallet, folded in the middle. Holds nothing about the person. */
export const RescueCard = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { platform } = view.state;
  const name = organisationOf(view.state)?.name || say("shell.brand.title");
  return (
    <>
      <p class="for-print">{say("rescue.card.cut")}</p>
      <div class="wallet">
        <div class="wallet__half">
          <p>
            {/* A new line each time: one that only changes would count as moved. */}
            <bdi key={name} class="wallet__name">
              {name}
            </bdi>
          </p>
          <Desk view={view} />
        </div>
        <div class="wallet__half">
          <p>{say("rescue.card.lost")}</p>
          <p>{say("rescue.card.stranger")}</p>
          <p>{say("rescue.card.signal")}</p>
          <p class="wallet__address">
            {say("rescue.card.address")}{" "}
            {platform !== undefined && <bdi dir="ltr">{shortRescueAddress(view)}</bdi>}
          </p>
        </div>
      </div>
    </>
  );
};
