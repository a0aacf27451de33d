import type { CopyText } from "../../ports/clipboard.ts";
import type { PrintPage } from "../../ports/printer.ts";
import type { Note, Share } from "../../ports/share.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { turn } from "../turn.ts";
import type { CardCommand, CardEvent, CardNews } from "./card-events.ts";

// Cleared at each press: what is said once more is heard once more.
const handlers: Handlers<CardEvent["kind"]> = {
  "card-print-pressed": (state) => turn({ ...state, card: "none" }, { kind: "print-page" }),
  "card-send-pressed": (state, { note }) =>
    turn({ ...state, card: "none" }, { kind: "pass-on", note }),
  "card-told": (state, { news }) => turn({ ...state, card: news }),
};

export const cardTool: Tool = { handlers };

type CardPorts = {
  readonly printPage: PrintPage;
  readonly findShare: () => Share | undefined;
  readonly copyText: CopyText;
};

const told = (news: Exclude<CardNews, "none">): CardEvent => ({ kind: "card-told", news });

export const performCard = ({
  printPage,
  findShare,
  copyText,
}: CardPorts): Performers<CardCommand["kind"]> => {
  const copy = async ({ text, address }: Note): Promise<CardEvent> =>
    told((await copyText(`${text}\n${address}`)) ? "copied" : "failed");
  return {
    "print-page": {
      run: () => told(printPage() ? "asked" : "no-printer"),
      lost: () => told("no-printer"),
    },
    "pass-on": {
      run: async ({ note }) => {
        const share = findShare();
        // At once, within the press.
        if (share === undefined) return copy(note);
        const outcome = await share(note);
        return outcome === "refused" ? copy(note) : told(outcome);
      },
      lost: () => told("failed"),
    },
  };
};
