import type { ComponentChildren } from "preact";
import { coarseVersion, type DeskFault, type DeskReport } from "../../domain/desk-report.ts";
import type { FaultKind } from "../../domain/faults.ts";
import type { DeskCodeFault } from "../../domain/read-desk-code.ts";
import type { Result } from "../../domain/result.ts";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

/** What came of a code that somebody typed. */
export type DeskReading = Result<DeskReport, DeskCodeFault>;

type Props = ItViewProps & { readonly report: DeskReport };

const placeWords = (view: ItView, { place, system }: DeskReport): string => {
  const say = itSayer(view);
  return place === "browser" ? say(`desk.place.browser.${system}`) : say(`desk.place.${place}`);
};

const versionWords = (view: ItView, { version }: DeskReport): string => {
  const say = itSayer(view);
  const own = coarseVersion(view.version);
  const written = ({ major, minor }: typeof own): string => `${major}.${minor}`;
  const ahead = version.major - own.major || version.minor - own.minor;
  const which = ahead === 0 ? "same" : ahead < 0 ? "older" : "newer";
  return say(`desk.version.${which}`, { version: written(version), own: written(own) });
};

/** What staff read of it, if they read anything. */
const shownFault = (fault: DeskFault): FaultKind | undefined => {
  if (fault === "none") return undefined;
  return fault === "unexpected-sign-in" || fault === "unexpected-graph" ? "unexpected" : fault;
};

const FaultWords = ({ view, report: { fault } }: Props) => {
  const say = itSayer(view);
  const shown = shownFault(fault);
  return (
    <>
      <b>{say(`desk.fault.${fault}.title`)}</b>
      <p>
        {say(`desk.fault.${fault}.advice`, {
          check: say("ready.title"),
          button: say("fault.step-up.button"),
        })}
      </p>
      {shown !== undefined && (
        <p class="soft">{say("desk.shown", { title: say(`fault.${shown}.title`) })}</p>
      )}
    </>
  );
};

type PartProps = { readonly name: string; readonly children: ComponentChildren };

const Part = ({ name, children }: PartProps) => (
  <div class="report__part">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** All that a code says, and what to do about it. */
export const DeskAnswer = (props: Props) => {
  const { view, report } = props;
  const say = itSayer(view);
  return (
    <dl class="report">
      <Part name={say("desk.part.step")}>
        <b>{say(`steps.${report.step}.title`)}</b>
        <p>
          <a href={view.staffPath(report.step)}>{say("desk.step.link")}</a>
        </p>
      </Part>
      <Part name={say("desk.part.fault")}>
        <FaultWords {...props} />
      </Part>
      <Part name={say("desk.part.mode")}>
        <b>{say(`desk.mode.${report.mode}.title`)}</b>
        <p>{say(`desk.mode.${report.mode}.lead`)}</p>
      </Part>
      <Part name={say("desk.part.device")}>{say(`desk.system.${report.system}`)}</Part>
      <Part name={say("desk.part.place")}>{placeWords(view, report)}</Part>
      <Part name={say("desk.part.version")}>{versionWords(view, report)}</Part>
    </dl>
  );
};
