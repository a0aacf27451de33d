import { type Design, isLying, PAPER_SIZES, type Paper } from "../../domain/kit/paper.ts";
import type { Sheet } from "../../domain/kit/sheet.ts";
import { composePoster } from "./poster.ts";
import type { PrintInput } from "./print-words.ts";
import { composeFlatCard, composeTent } from "./table-card.ts";
import { composeWalletCards } from "./wallet-cards.ts";

/** A print on a paper. */
export const composeSheet = (design: Design, paper: Paper, input: PrintInput): Sheet => {
  const size = PAPER_SIZES[paper];
  switch (design) {
    case "poster":
      return composePoster(input, size);
    case "table-card":
      return isLying(design, paper)
        ? composeFlatCard(input, { width: size.height, height: size.width })
        : composeTent(input, size);
    case "wallet-card":
      return composeWalletCards(input, size);
  }
};
