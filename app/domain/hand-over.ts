import { CARRY_SIGN } from "./links.ts";
import { formatMarksCode } from "./marks-code.ts";
import type { Ticks } from "./ticks.ts";

/** A page's address that brings the ticks along to another device, and nothing about the person. */
export const formatHandOver = (address: string, ticks: Ticks): string =>
  Object.keys(ticks).length === 0 ? address : `${address}${CARRY_SIGN}${formatMarksCode(ticks)}`;
