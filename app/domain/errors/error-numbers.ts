import type { ErrorId } from "./errors.ts";

/**
 * Which AADSTS numbers say what: entra-docs reference-error-codes (2024-04-24), checked
 * 2026-11-26. Not there, but quoted from sign-in pages: 130507, 500113, 500121, 9002326, 9002327.
 */
const NUMBERS: Readonly<Partial<Record<ErrorId, readonly string[]>>> = {
  "call-limit": ["50088"],
  "more-information": ["50072", "50079", "53004"],
  "register-elsewhere": ["53010"],
  "wrong-password": ["50126", "50056", "50064"],
  locked: ["50053"],
  "password-expired": ["50055", "50144"],
  disabled: ["50057"],
  "no-account": ["50034", "51004", "50014", "90125"],
  guest: ["50020", "16000", "16003", "90072", "500208"],
  "account-blocked": ["53011", "530034"],
  "pass-refused": ["130507"],
  blocked: ["53003", "530032", "50131"],
  "cannot-get-there": ["53000", "53001", "53002", "50005", "50129"],
  consent: ["65001"],
  approval: ["90094", "90095", "90093"],
  declined: ["65004"],
  "not-assigned": ["50105"],
  "unknown-app": ["700016", "70001", "700011", "7000112", "500011"],
  "set-up-wrong": [
    ...["50011", "500113", "50194", "65005", "650056", "70011", "900971"],
    ...["9002313", "9002326", "9002327", "7000218"],
  ],
  "second-proof": ["50076", "50074", "50078"],
  "not-finished": ["500121"],
  over: ["700084", "700082", "50173", "70008", "70043", "50089", "50132", "50133"],
  nobody: ["50058"],
  "used-answer": ["54005", "501481"],
  busy: ["90033", "90006", "90012", "90024", "90090", "50033", "50087"],
};

const BY_NUMBER: ReadonlyMap<string, string> = new Map(
  Object.entries(NUMBERS).flatMap(([id, numbers]) => numbers.map((number) => [number, id])),
);

/** The error that a number stands for, without `AADSTS` and in Latin digits. */
export const errorOfNumber = (number: string): ErrorId | undefined =>
  BY_NUMBER.get(number) as ErrorId | undefined;

/** The numbers that say the same as an error. */
export const numbersOf = (id: ErrorId): readonly string[] => NUMBERS[id] ?? [];
