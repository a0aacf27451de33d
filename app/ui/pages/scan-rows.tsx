import { KeyLabel } from "../parts/key-label.tsx";
import { Rows } from "../parts/rows.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

/** Microsoft’s labels that the sentences of this page quote. */
export const scanSlots = (view: View) => ({
  add: <KeyLabel view={view} of="add-sign-in-method" />,
  app: <KeyLabel view={view} of="microsoft-authenticator" />,
  work: <KeyLabel view={view} of="work-or-school-account" />,
  scan: <KeyLabel view={view} of="scan-qr-code" />,
  signIn: <KeyLabel view={view} of="sign-in" />,
  cantScan: <KeyLabel view={view} of="cant-scan" />,
  passkey: <KeyLabel view={view} of="passkey-in-authenticator" />,
  link: <KeyLabel view={view} of="pair-link" />,
});

/** The link that connects a phone; quoted only where its wording is known. */
const PairingLink = ({ view }: ViewProps) => {
  const say = sayer(view);
  const isKnown = view.t.label("pair-link") !== undefined;
  return (
    <>
      {say("scan.phone.two")} <b>{say("scan.phone.strong")}</b>
      {isKnown && (
        <>
          {" "}
          <Sentence view={view} of="scan.phone.link" slots={scanSlots(view)} />
        </>
      )}
    </>
  );
};

export const PhoneRows = ({ view }: ViewProps) => (
  <Rows
    rows={[
      {
        scene: "button",
        text: <Sentence view={view} of="scan.phone.one" slots={scanSlots(view)} />,
      },
      { scene: "link", text: <PairingLink view={view} /> },
      { scene: "number", text: sayer(view)("scan.phone.three") },
    ]}
  />
);

export const ComputerRows = ({ view }: ViewProps) => (
  <Rows
    rows={[
      {
        scene: "button",
        text: <Sentence view={view} of="scan.computer.one" slots={scanSlots(view)} />,
      },
      {
        scene: "scan",
        text: <Sentence view={view} of="scan.computer.two" slots={scanSlots(view)} />,
      },
      { scene: "number", text: sayer(view)("scan.computer.three") },
    ]}
  />
);

export const PasskeyRows = ({ view }: ViewProps) => (
  <Rows
    rows={[
      {
        scene: "button",
        text: <Sentence view={view} of="scan.passkey.one" slots={scanSlots(view)} />,
      },
      { scene: "passkey", text: sayer(view)("scan.passkey.two") },
      { scene: "tick", text: sayer(view)("scan.passkey.three") },
    ]}
  />
);
