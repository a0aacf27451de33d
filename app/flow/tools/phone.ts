import { NOT_CHECKED, type PhoneCheck, withTyped } from "../../domain/phone-check.ts";
import { isInternational, tidyNumber } from "../../domain/phone-number.ts";
import type { CopyText } from "../../ports/clipboard.ts";
import type { OpenPhoneBook } from "../../ports/phone-book.ts";
import type { Event } from "../events.ts";
import { isNumberWelcome, phoneCheckOf } from "../select-phone.ts";
import type { State } from "../state.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { type Turn, turn } from "../turn.ts";
import type { PhoneCommand, PhoneEvent } from "./phone-events.ts";

const checking = (state: State, change: Partial<PhoneCheck>): State => ({
  ...state,
  phoneCheck: { ...phoneCheckOf(state), ...change },
});

const isBookHere = (state: State): boolean => {
  const { book } = phoneCheckOf(state);
  return (
    book.kind === "opening" || (book.kind === "open" && book.language === state.route.language)
  );
};

/** The page has all that it needs itself; what did not come once may come with the network. */
const isTime = (state: State): boolean =>
  state.setup.kind !== "loading" &&
  state.session.kind !== "leaving" &&
  (phoneCheckOf(state).book.kind !== "lost" || state.isOnline);

const withBook = ({ state, commands }: Turn): Turn => {
  const isWanted = isNumberWelcome(state) && !isBookHere(state);
  if (!isWanted || !isTime(state)) return { state, commands };
  const opening = checking(state, { book: { kind: "opening" } });
  return turn(opening, ...commands, { kind: "open-phone-book", language: state.route.language });
};

/** What is typed is looked up; without the book it only stands there as it was typed. */
const judging = (state: State): Turn => {
  const { book, typed, country } = phoneCheckOf(state);
  if (typed === undefined) return turn(state);
  if (book.kind !== "lost") return turn(state, { kind: "judge-number", typed, country });
  const tidy = tidyNumber(typed);
  return turn(
    checking(state, {
      verdict: tidy === "" ? NOT_CHECKED.verdict : { kind: "unchecked", typed: tidy },
    }),
  );
};

/** A number that says its country is cut down to what is typed under another one. */
const cutFor = ({ typed = "", verdict }: PhoneCheck): string =>
  "number" in verdict && isInternational(typed) ? verdict.number.digits : typed;

const handlers: Handlers<PhoneEvent["kind"]> = {
  "number-wanted": (state) => withBook(turn(checking(state, { isWanted: true }))),
  "phone-book-opened": (state, { language, countries, guess }) => {
    const country = phoneCheckOf(state).country ?? guess;
    const open = { kind: "open", language, countries } as const;
    const opened = checking(state, { book: open, ...(country !== undefined && { country }) });
    return withBook(judging(opened));
  },
  "phone-book-lost": (state) => judging(checking(state, { book: { kind: "lost" } })),
  "number-typed": (state, { typed }) =>
    judging({ ...state, phoneCheck: withTyped(phoneCheckOf(state), typed) }),
  "country-chosen": (state, { country }) => {
    const check = phoneCheckOf(state);
    if (check.typed === undefined) return turn(checking(state, { country }));
    return judging({ ...state, phoneCheck: { ...withTyped(check, cutFor(check)), country } });
  },
  "number-left": (state) => turn(checking(state, { isLeft: true })),
  /** An answer to what does not stand there any more counts for nothing. */
  "number-judged": (state, { typed, country, verdict }) => {
    const check = phoneCheckOf(state);
    const isStale = typed !== check.typed || country !== check.country;
    return turn(isStale ? state : checking(state, { verdict }));
  },
  "number-placed": (state, { isOnThisPhone }) => turn(checking(state, { isOnThisPhone })),
  "number-copy-pressed": (state, { part, text }) =>
    turn(state, { kind: "copy-number", part, text }),
  "number-copied": (state, { part, isCopied }) =>
    turn(checking(state, { copied: { part, isCopied } })),
};

/** On any other page there is no number, whatever answer comes late. */
const withoutNumber = (made: Turn): Turn => {
  if (made.state.phoneCheck === undefined) return made;
  const { phoneCheck: _gone, ...state } = made.state;
  return { ...made, state };
};

const OPENING: ReadonlySet<Event["kind"]> = new Set([
  "page-shown",
  "setup-read",
  "connection-changed",
]);

const follow = (made: Turn, { kind }: Event): Turn => {
  if (made.state.route.page !== "backup") return withoutNumber(made);
  return OPENING.has(kind) ? withBook(made) : made;
};

export const phoneTool: Tool = { handlers, follow };

export const performPhone = (
  openBook: OpenPhoneBook,
  readTags: () => readonly string[],
  copyText: CopyText,
): Performers<PhoneCommand["kind"]> => ({
  "open-phone-book": {
    run: async ({ language }) => {
      const book = await openBook();
      const guess = book.guess(readTags());
      return { kind: "phone-book-opened", language, countries: book.countries(language), guess };
    },
    lost: () => ({ kind: "phone-book-lost" }),
  },
  "judge-number": {
    run: async ({ typed, country }) => {
      const verdict = (await openBook()).judge(typed, country);
      return { kind: "number-judged", typed, country, verdict };
    },
    lost: () => ({ kind: "phone-book-lost" }),
  },
  "copy-number": {
    run: async ({ part, text }) => ({
      kind: "number-copied",
      part,
      isCopied: await copyText(text),
    }),
    lost: ({ part }) => ({ kind: "number-copied", part, isCopied: false }),
  },
});
