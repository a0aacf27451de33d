import type { Dice } from "../ports/dice.ts";

/** 180 is twice as many as there are numbers of two digits: what lies above is drawn anew. */
const EVEN = 180;

export const browserDice: Dice = {
  drawTwoDigits: () => {
    const [drawn = EVEN] = crypto.getRandomValues(new Uint8Array(1));
    return drawn < EVEN ? 10 + (drawn % 90) : browserDice.drawTwoDigits();
  },
};
