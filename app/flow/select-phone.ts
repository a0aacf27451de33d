import { NOT_CHECKED, type PhoneCheck } from "../domain/phone-check.ts";
import { areTextsOver } from "./select.ts";
import type { State } from "./state.ts";

export const phoneCheckOf = ({ phoneCheck }: State): PhoneCheck => phoneCheck ?? NOT_CHECKED;

/** A number may be checked here, as long as nobody asks for it first. */
export const isNumberWelcome = (state: State): boolean =>
  !areTextsOver(state) || phoneCheckOf(state).isWanted;
