import { parseTwoDigits } from "./digits.ts";

/** Where the sign-in page is shown: on the phone that has Authenticator, or on another screen. */
export type Setting = "phone" | "screens";

/** The page of a step that a rehearsal was opened from, and leads back to. */
export type PracticeDoor = "scan" | "approve";

type Rehearsal = { readonly on: Setting; readonly number: number };

/** Number matching, rehearsed. Nothing in here is ever sent or kept. */
export type Practice =
  | { readonly kind: "choosing"; readonly isAgain: boolean }
  /** The sign-in page shows the number; the request is still to come. */
  | (Rehearsal & { readonly kind: "number" })
  | (Rehearsal & { readonly kind: "request"; readonly isUnreadable: boolean })
  /** The request stepped aside, so that the number can be read. */
  | (Rehearsal & { readonly kind: "aside" })
  | (Rehearsal & { readonly kind: "missed"; readonly why: "wrong" | "refused" })
  | (Rehearsal & { readonly kind: "matched" })
  /** A request that the person did not start. */
  | { readonly kind: "stranger"; readonly isAgain: boolean }
  | { readonly kind: "let-in" }
  | { readonly kind: "refused" }
  | { readonly kind: "learnt"; readonly hasReported: boolean };

/** What a person does in it. */
export type PracticeMove =
  | { readonly kind: "number-shown"; readonly on: Setting; readonly number: number }
  | { readonly kind: "request-opened" }
  | { readonly kind: "stepped-aside" }
  | { readonly kind: "approved"; readonly typed: string }
  | { readonly kind: "denied" }
  | { readonly kind: "went-on" }
  | { readonly kind: "told-it"; readonly hasReported: boolean }
  | { readonly kind: "began-again" };

export const AT_FIRST: Practice = { kind: "choosing", isAgain: false };

const SMALLEST = 10;
const LARGEST = 99;

/** Two digits, and not the ones that stood there before: “a new number” has to be one. */
const fresh = (drawn: number, practice: Practice): number => {
  const number = Math.min(Math.max(Math.trunc(drawn) || SMALLEST, SMALLEST), LARGEST);
  if (!("number" in practice) || practice.number !== number) return number;
  return number === LARGEST ? SMALLEST : number + 1;
};

const isBeforeNumber = ({ kind }: Practice): boolean => kind === "choosing" || kind === "missed";

/** The person says yes to a request. Whoever lets a stranger in did so with any number, or none. */
const approve = (practice: Practice, typed: string): Practice => {
  if (practice.kind === "stranger") return { kind: "let-in" };
  if (practice.kind !== "request") return practice;
  const { on, number } = practice;
  const said = parseTwoDigits(typed);
  if (said === undefined) return { ...practice, isUnreadable: true };
  return said === number
    ? { kind: "matched", on, number }
    : { kind: "missed", on, number, why: "wrong" };
};

const deny = (practice: Practice): Practice => {
  if (practice.kind === "stranger") return { kind: "refused" };
  if (practice.kind !== "request") return practice;
  const { on, number } = practice;
  return { kind: "missed", on, number, why: "refused" };
};

const openRequest = (practice: Practice): Practice => {
  if (practice.kind !== "number" && practice.kind !== "aside") return practice;
  const { on, number } = practice;
  return { kind: "request", on, number, isUnreadable: false };
};

const goOn = (practice: Practice): Practice => {
  if (practice.kind === "matched") return { kind: "stranger", isAgain: false };
  return practice.kind === "let-in" ? { kind: "stranger", isAgain: true } : practice;
};

/** What comes of a move. One that does not belong to where the person is changes nothing. */
export const rehearse = (practice: Practice, move: PracticeMove): Practice => {
  switch (move.kind) {
    case "number-shown":
      return isBeforeNumber(practice)
        ? { kind: "number", on: move.on, number: fresh(move.number, practice) }
        : practice;
    case "request-opened":
      return openRequest(practice);
    case "stepped-aside": {
      if (practice.kind !== "request") return practice;
      const { on, number } = practice;
      return { kind: "aside", on, number };
    }
    case "approved":
      return approve(practice, move.typed);
    case "denied":
      return deny(practice);
    case "went-on":
      return goOn(practice);
    case "told-it":
      return practice.kind === "refused"
        ? { kind: "learnt", hasReported: move.hasReported }
        : practice;
    case "began-again":
      return { kind: "choosing", isAgain: true };
  }
};
