import type { ComponentChildren } from "preact";
import type { NumberPart } from "../../domain/phone-check.ts";
import { droppedPrefix, type PhoneNumber } from "../../domain/phone-number.ts";
import { phoneCheckOf } from "../../flow/select-phone.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { countryLine } from "./backup-number-form.tsx";
import { NumberPlace } from "./backup-number-place.tsx";

const Big = ({ text }: { readonly text: string }) => (
  <p class="number__big">
    <bdi dir="ltr">{text}</bdi>
  </p>
);

type LineProps = ViewProps & {
  readonly part: NumberPart;
  readonly children: ComponentChildren;
  /** What is copied. */
  readonly text: string;
};

/** One field of Microsoft’s form, and what belongs in it. */
const FormLine = ({ view, part, children, text }: LineProps) => {
  const say = sayer(view);
  return (
    <div class="number__line">
      <dt>{say(`backup.number.card.${part}.label`)}</dt>
      <dd class="number__value">{children}</dd>
      <dd>
        <button
          type="button"
          class="small-button number__copy"
          aria-label={say(`backup.number.copy.${part}.label`)}
          onClick={() => view.dispatch({ kind: "number-copy-pressed", part, text })}
        >
          {say("backup.number.copy.button")}
        </button>
      </dd>
    </div>
  );
};

const CopyNews = ({ view }: ViewProps) => {
  const { copied } = phoneCheckOf(view.state);
  const words = copied && sayer(view)(`backup.number.copy.${copied.isCopied ? "done" : "failed"}`);
  return (
    <p class="number__copied" role="status">
      {copied && <span key={copied.part}>{words}</span>}
    </p>
  );
};

const countryOf = (view: View, { country, callingCode }: PhoneNumber): string => {
  const { book } = phoneCheckOf(view.state);
  const known = book.kind === "open" && book.countries.find(({ id }) => id === country);
  return known ? countryLine(view, known) : callingCode;
};

const Advice = ({ view, number }: ViewProps & { readonly number: PhoneNumber }) => {
  const say = sayer(view);
  const { typed = "" } = phoneCheckOf(view.state);
  const prefix = droppedPrefix(typed, number);
  const { sort } = number;
  return (
    <>
      {prefix !== "" && <p>{say("backup.number.card.prefix", { prefix })}</p>}
      {(sort === "fixed" || sort === "internet") && <p>{say(`backup.number.card.${sort}`)}</p>}
    </>
  );
};

/** What keeps a code in one piece between letters that run the other way. */
const MARKS = /[\u2066-\u2069]/g;

/** The number large, and laid out the way Microsoft’s form asks for it. */
export const NumberCard = ({ view, number }: ViewProps & { readonly number: PhoneNumber }) => {
  const say = sayer(view);
  const country = countryOf(view, number);
  return (
    <div class="number__card">
      <h3>{say("backup.number.card.title")}</h3>
      <Big text={number.international} />
      <p>{say("backup.number.card.lead")}</p>
      <dl>
        <FormLine view={view} part="country" text={country.replaceAll(MARKS, "")}>
          <bdi>{country}</bdi>
        </FormLine>
        <FormLine view={view} part="digits" text={number.digits}>
          <bdi dir="ltr">{number.grouped}</bdi>
        </FormLine>
      </dl>
      <Advice view={view} number={number} />
      <CopyNews view={view} />
      {number.sort !== "fixed" && <NumberPlace view={view} />}
    </div>
  );
};

/** Nothing is known of the number: it stands there as it was typed, in digits that any form takes. */
export const PlainCard = ({ view, typed }: ViewProps & { readonly typed: string }) => (
  <div class="number__card">
    <h3>{sayer(view)("backup.number.card.title")}</h3>
    <Big text={typed} />
    <dl>
      <FormLine view={view} part="digits" text={typed}>
        <bdi dir="ltr">{typed}</bdi>
      </FormLine>
    </dl>
    <CopyNews view={view} />
    <NumberPlace view={view} />
  </div>
);
