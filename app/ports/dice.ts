export type Dice = {
  /** A number of two digits, from 10 to 99, each as likely as the others. */
  drawTwoDigits(): number;
};
