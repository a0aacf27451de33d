import { isNumberWelcome } from "../../flow/select-phone.ts";
import { KeyLabel } from "../parts/key-label.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { type Row, Rows } from "../parts/rows.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const byNumber = (view: View): readonly [Row, Row, Row] => {
  const say = sayer(view);
  const slots = {
    add: <KeyLabel view={view} of="add-sign-in-method" />,
    phone: <KeyLabel view={view} of="phone" />,
  };
  return [
    { scene: "button", text: <Sentence view={view} of="backup.one" slots={slots} /> },
    { scene: "country", text: say("backup.two") },
    { scene: "code", text: say("backup.three") },
  ];
};

/** In the same room. */
const byWhatLasts = (view: View): readonly Row[] => {
  const say = sayer(view);
  const slots = { add: <KeyLabel view={view} of="add-sign-in-method" /> };
  const [one, two, three] = byNumber(view);
  const first = <Sentence view={view} of="backup.next.one" slots={slots} />;
  return [
    { scene: "button", text: <Reserve room={one.text}>{first}</Reserve> },
    { scene: "link", text: <Reserve room={two.text}>{say("backup.next.two")}</Reserve> },
    { scene: "tick", text: <Reserve room={three.text}>{say("backup.next.three")}</Reserve> },
  ];
};

/** A number is the first thing to add as long as texts come. */
export const WhatHappens = ({ view }: ViewProps) => (
  <section aria-labelledby="next">
    <h2 id="next">{sayer(view)("backup.next.title")}</h2>
    <Rows rows={isNumberWelcome(view.state) ? byNumber(view) : byWhatLasts(view)} />
  </section>
);
