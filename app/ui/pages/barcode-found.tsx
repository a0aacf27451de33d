import type { Known, LookOf } from "../../flow/tools/barcode-look.ts";
import { HelpDesk } from "../parts/help-desk.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { topicPath } from "../parts/topic-path.ts";
import { WayList } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Answer, titleOf } from "./barcode-answer.tsx";
import { BarcodeHeading } from "./barcode-heading.tsx";
import { keysOf } from "./barcode-kinds.tsx";
import { NextActions } from "./barcode-next.tsx";

type Props = ViewProps & { readonly barcode: Known };

const shownIn = (barcode: Known): string => {
  if (barcode.kind === "serial") return barcode.serial;
  return "shown" in barcode ? barcode.shown : "";
};

/** What the code says, its secrets masked: enough to compare it with another. */
const Shown = ({ view, barcode }: Props) => {
  const shown = shownIn(barcode);
  if (shown === "") return null;
  return (
    <p class="barcode__shown">
      <span class="soft">{sayer(view)("barcode.found.text")}</span> <bdi dir="ltr">{shown}</bdi>
    </p>
  );
};

/** What may still go wrong with the right one. */
const afterwards = (view: View) => {
  const say = sayer(view);
  return (["open", "used"] as const).map((id) => ({
    id,
    title: say(`scan.ways.${id}.title`),
    answer: <Sentence view={view} of={`scan.ways.${id}.answer`} slots={keysOf(view)} />,
  }));
};

const More = ({ view, barcode }: Props) => {
  const say = sayer(view);
  switch (barcode.kind) {
    case "work-link":
      return barcode.link === undefined ? null : (
        <>
          <a class="way-on" href={view.path("approve")}>
            {say("scan.approve.link")}
          </a>
          <WayList ways={afterwards(view)} />
        </>
      );
    case "serial":
      return (
        <a class="way-on" href={topicPath(view, "hardware-token")}>
          {say("barcode.is.serial.link")}
        </a>
      );
    case "look-alike":
    case "work-altered":
      return <HelpDesk view={view} heading="h2" />;
    default:
      return null;
  }
};

const isDangerous = ({ kind }: Known): boolean => kind === "look-alike" || kind === "work-altered";

/** What a barcode turned out to be, and what to do with it. */
export const Found = ({ view, look }: ViewProps & { readonly look: LookOf<"found"> }) => {
  const { barcode, copied } = look;
  return (
    <div class="barcode__screen">
      <BarcodeHeading title={titleOf(view, barcode)} isNew={true} />
      <div class={isDangerous(barcode) ? "barcode__answer fault" : "barcode__answer"}>
        <Answer view={view} barcode={barcode} />
      </div>
      <Shown view={view} barcode={barcode} />
      <More view={view} barcode={barcode} />
      <NextActions view={view} barcode={barcode} copied={copied} />
    </div>
  );
};
