import type { ComponentChildren } from "preact";
import { Rows } from "../parts/rows.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { ShortLink } from "../parts/short-link.tsx";
import { sayer, type ViewProps } from "../view.ts";
import { scanSlots } from "./scan-rows.tsx";

type WayProps = { readonly title: string; readonly children: ComponentChildren };

const OtherWay = ({ title, children }: WayProps) => (
  <li>
    <details class="ways__way other-way">
      <summary>{title}</summary>
      {children}
    </details>
  </li>
);

/** Needs neither a barcode nor the link: the account is added by its address. */
const SignInInside = ({ view }: ViewProps) => {
  const say = sayer(view);
  const slots = scanSlots(view);
  return (
    <OtherWay title={say("scan.other.signIn.title")}>
      <Rows
        rows={[
          {
            scene: "button",
            text: <Sentence view={view} of="scan.other.signIn.one" slots={slots} />,
          },
          {
            scene: "password",
            text: <Sentence view={view} of="scan.other.signIn.two" slots={slots} />,
          },
          { scene: "tick", text: say("scan.other.signIn.three") },
        ]}
      />
      <p>{say("scan.other.signIn.fails")}</p>
    </OtherWay>
  );
};

const ByHand = ({ view }: ViewProps) => {
  const say = sayer(view);
  const slots = scanSlots(view);
  return (
    <OtherWay title={say("scan.other.byHand.title")}>
      <Rows
        rows={[
          {
            scene: "link",
            text: <Sentence view={view} of="scan.other.byHand.one" slots={slots} />,
          },
          {
            scene: "scan",
            text: <Sentence view={view} of="scan.other.byHand.two" slots={slots} />,
          },
          { scene: "code", text: say("scan.other.byHand.three") },
        ]}
      />
      <p>{say("scan.other.byHand.fails")}</p>
    </OtherWay>
  );
};

const WithComputer = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <OtherWay title={say("scan.other.computer.title")}>
      <p>{say("scan.other.computer.lead")}</p>
      <ShortLink view={view} />
    </OtherWay>
  );
};

/** For whoever has one phone, and finds no link on Microsoft’s page. */
export const OtherWays = ({ view }: ViewProps) => (
  <section class="later" aria-labelledby="other">
    <h2 id="other">{sayer(view)("scan.other.title")}</h2>
    <ul class="ways">
      <SignInInside view={view} />
      <ByHand view={view} />
      <WithComputer view={view} />
    </ul>
  </section>
);
