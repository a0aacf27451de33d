import { helpDeskOf } from "../../flow/select.ts";
import type { Note } from "../../ports/share.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { rescueAddress, shortRescueAddress } from "./rescue-address.ts";

/** The page for emergencies and whom to call; nothing about the person. */
const noteOf = (view: View): Note => {
  const say = sayer(view);
  const phone = helpDeskOf(view.state)?.phone;
  return {
    title: say("rescue.card.send.title"),
    text:
      phone === undefined
        ? say("rescue.card.send.text")
        : say("rescue.card.send.textWithDesk", { phone }),
    address: rescueAddress(view),
  };
};

/** What came of a press, in room that is always there. */
const News = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { card } = view.state;
  return (
    <p class="keep-card__news" role="status">
      {card === "failed" && say("rescue.card.news.failed", { address: shortRescueAddress(view) })}
      {card !== "none" && card !== "failed" && say(`rescue.card.news.${card}`)}
    </p>
  );
};

/** The card on paper, or on another device: what helps has to be elsewhere once the phone is gone. */
export const KeepCard = ({ view }: ViewProps) => {
  const say = sayer(view);
  const note = noteOf(view);
  return (
    <div class="keep-card">
      <p>{say("rescue.card.lead")}</p>
      <p class="keep-card__ways">
        <button
          type="button"
          class="small-button"
          onClick={() => view.dispatch({ kind: "card-print-pressed" })}
        >
          {say("rescue.card.print.button")}
        </button>
        <button
          type="button"
          class="small-button"
          onClick={() => view.dispatch({ kind: "card-send-pressed", note })}
        >
          {say("rescue.card.send.button")}
        </button>
      </p>
      <p class="keep-card__by-hand">{say("rescue.card.print.hand")}</p>
      <News view={view} />
    </div>
  );
};
