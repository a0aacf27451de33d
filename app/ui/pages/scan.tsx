import { isPageSettled, policyOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { BroughtNote } from "../parts/brought-note.tsx";
import { HandOver } from "../parts/hand-over.tsx";
import { Heading } from "../parts/heading.tsx";
import { LabelLanguage } from "../parts/label-language.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { NextLink } from "../parts/next.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { OtherWays } from "./scan-other-ways.tsx";
import { ComputerRows, PasskeyRows, PhoneRows } from "./scan-rows.tsx";

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

const formOf = (view: View): "passkey" | "both" =>
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
      <BroughtNote view={view} />
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
            <OtherWays view={view} />
          </div>
          <div class="for-computer">
            <ComputerRows view={view} />
            <HandOver view={view} />
          </div>
        </>
      )}
      <TryFirst view={view} />
      <StepStatus view={view} step="scan" canTick={true} />
      <WaysOut view={view} ways={waysOf(view, "scan")}>
        <LabelLanguage view={view} />
      </WaysOut>
      <ScanActions view={view} />
    </>
  );
};
