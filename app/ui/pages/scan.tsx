import { isPageSettled, policyOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { KeyLabel } from "../parts/key-label.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { NextLink } from "../parts/next.tsx";
import { Rows } from "../parts/rows.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

type Form = "phone" | "computer" | "passkey";

const slotsOf = (view: View) => ({
  add: <KeyLabel view={view} of="add-sign-in-method" />,
  app: <KeyLabel view={view} of="microsoft-authenticator" />,
  work: <KeyLabel view={view} of="work-or-school-account" />,
  scan: <KeyLabel view={view} of="scan-qr-code" />,
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
          <Sentence view={view} of="scan.phone.link" slots={slotsOf(view)} />
        </>
      )}
    </>
  );
};

const PhoneRows = ({ view }: ViewProps) => (
  <Rows
    rows={[
      { scene: "button", text: <Sentence view={view} of="scan.phone.one" slots={slotsOf(view)} /> },
      { scene: "link", text: <PairingLink view={view} /> },
      { scene: "number", text: sayer(view)("scan.phone.three") },
    ]}
  />
);

const ComputerRows = ({ view }: ViewProps) => (
  <Rows
    rows={[
      {
        scene: "button",
        text: <Sentence view={view} of="scan.computer.one" slots={slotsOf(view)} />,
      },
      {
        scene: "scan",
        text: <Sentence view={view} of="scan.computer.two" slots={slotsOf(view)} />,
      },
      { scene: "number", text: sayer(view)("scan.computer.three") },
    ]}
  />
);

const PasskeyRows = ({ view }: ViewProps) => (
  <Rows
    rows={[
      {
        scene: "button",
        text: <Sentence view={view} of="scan.passkey.one" slots={slotsOf(view)} />,
      },
      { scene: "passkey", text: sayer(view)("scan.passkey.two") },
      { scene: "tick", text: sayer(view)("scan.passkey.three") },
    ]}
  />
);

/** Both forms are on the page; what the browser says of itself picks one before the first paint. */
const Both = ({ view, of }: ViewProps & { readonly of: "title" | "lead" }) => {
  const say = sayer(view);
  return (
    <>
      <span class="for-phone">{say(`scan.phone.${of}`)}</span>
      <span class="for-computer">{say(`scan.computer.${of}`)}</span>
    </>
  );
};

const formOf = (view: View): Form | "both" =>
  policyOf(view.state).firstMethod === "passkey" ? "passkey" : "both";

const ScanActions = ({ view }: ViewProps) => {
  if (isPageSettled(view.state)) {
    return (
      <Actions key="settled">
        <NextLink view={view} after="scan" />
        <MicrosoftLink view={view} from="scan" isQuiet={true} />
      </Actions>
    );
  }
  return (
    <Actions key="open">
      <MicrosoftLink view={view} from="scan" />
      {formOf(view) === "passkey" ? (
        <ActionLink href={view.path("help")} isQuiet={true}>
          {sayer(view)("shell.menu.help.link")}
        </ActionLink>
      ) : (
        <ActionLink href={view.path("approve")} isQuiet={true}>
          {sayer(view)("scan.approve.link")}
        </ActionLink>
      )}
    </Actions>
  );
};

/** A passkey is made without a number; the room stays, so that nothing moves once that is known. */
const TryFirst = ({ view }: ViewProps) => (
  <p class="try-first">
    {formOf(view) === "both" && (
      <a class="way-on" href={view.path("practice")}>
        {sayer(view)("scan.practice.link")}
      </a>
    )}
  </p>
);

export const Scan = ({ view }: ViewProps) => {
  const say = sayer(view);
  const isPasskey = formOf(view) === "passkey";
  return (
    <>
      <Heading
        view={view}
        step="scan"
        title={isPasskey ? say("scan.passkey.title") : <Both view={view} of="title" />}
        lead={isPasskey ? say("scan.passkey.lead") : <Both view={view} of="lead" />}
      />
      {isPasskey ? (
        <PasskeyRows view={view} />
      ) : (
        <>
          <div class="for-phone">
            <PhoneRows view={view} />
            <p class="tip">{say("scan.tip")}</p>
          </div>
          <div class="for-computer">
            <ComputerRows view={view} />
          </div>
        </>
      )}
      <TryFirst view={view} />
      <StepStatus view={view} step="scan" canTick={true} />
      <WaysOut view={view} ways={waysOf(view, "scan")} />
      <ScanActions view={view} />
    </>
  );
};
