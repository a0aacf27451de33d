import type { LookOf } from "../../flow/tools/barcode-look.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { PasteForm } from "./barcode-field.tsx";
import { BarcodeHeading } from "./barcode-heading.tsx";
import { Kinds, MixUps } from "./barcode-kinds.tsx";
import { News } from "./barcode-news.tsx";
import { ReadyActions } from "./barcode-ways.tsx";

/** Without a script nothing is read here; what is known of barcodes stands here all the same. */
const Plain = ({ view }: ViewProps) => (
  <p class="note without-script">{sayer(view)("barcode.script")}</p>
);

const backTo = (view: View) => (
  <Actions>
    <ActionLink href={view.path("scan")}>{sayer(view)("steps.scan.button")}</ActionLink>
  </Actions>
);

/** The three ways to show us a barcode, and all that can be said without one. */
export const Ready = ({ view, look }: ViewProps & { readonly look: LookOf<"ready"> }) => {
  const say = sayer(view);
  const isEmpty = look.news?.kind === "empty";
  const news = look.news?.kind === "empty" ? undefined : look.news;
  return (
    <div class="barcode__ready">
      {/* What became of the last look takes the room of what the page is about. */}
      <BarcodeHeading
        title={say("barcode.title")}
        lead={news === undefined ? say("barcode.lead") : undefined}
        isNew={look.round > 0}
      />
      {news !== undefined && <News key={look.round} view={view} news={news} />}
      <Plain view={view} />
      <div class="for-script">
        <PasteForm view={view} isEmpty={isEmpty} />
        <div class="barcode__beside">
          <ReadyActions view={view} />
        </div>
      </div>
      <Kinds view={view} />
      <MixUps view={view} />
      <div class="for-script">
        <div class="barcode__below">
          <ReadyActions view={view} />
        </div>
      </div>
      <div class="without-script">{backTo(view)}</div>
    </div>
  );
};
