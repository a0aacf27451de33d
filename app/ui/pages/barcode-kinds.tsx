import { KeyLabel } from "../parts/key-label.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WayList, WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

/** Those that people mix up; what each of them is needs nothing out of it to say. */
const KINDS = ["personal", "other-method", "passkey", "badge", "store", "serial"] as const;

export const keysOf = (view: View) => ({
  work: <KeyLabel view={view} of="work-or-school-account" />,
  scan: <KeyLabel view={view} of="scan-qr-code" />,
  signIn: <KeyLabel view={view} of="sign-in" />,
  app: <KeyLabel view={view} of="microsoft-authenticator" />,
});

export const Kinds = ({ view }: ViewProps) => {
  const say = sayer(view);
  const slots = keysOf(view);
  const ways = [
    {
      id: "work",
      title: say("barcode.is.work.title"),
      answer: <Sentence view={view} of="barcode.kinds.work" slots={slots} />,
    },
    ...KINDS.map((id) => ({
      id,
      title: say(`barcode.is.${id}.title`),
      answer: <Sentence view={view} of={`barcode.is.${id}.lead`} slots={slots} />,
    })),
  ];
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{say("barcode.kinds.title")}</h2>
      <WayList ways={ways} />
    </section>
  );
};

/** What else goes wrong with barcodes; the used one is answered as the step itself does. */
export const MixUps = ({ view }: ViewProps) => {
  const say = sayer(view);
  const used = { title: say("scan.ways.used.title"), answer: say("scan.ways.used.answer") };
  return <WaysOut view={view} ways={[...waysOf(view, "barcode"), { id: "used", ...used }]} />;
};
