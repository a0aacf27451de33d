import type { LookNews } from "../../flow/tools/barcode-look.ts";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { cameraCure } from "./barcode-cures.ts";
import { HarderButton } from "./barcode-ways.tsx";

type Told = Exclude<LookNews, { readonly kind: "empty" }>;
type Words = { readonly title: string; readonly lines: readonly string[] };

const wordsOf = (view: View, news: Told): Words => {
  const say = sayer(view);
  switch (news.kind) {
    case "camera":
      return {
        title: say(`barcode.fault.${news.fault}.title`),
        lines: [say(cameraCure(view.state.platform, news.fault)), say("barcode.fault.picture")],
      };
    case "picture":
      return {
        title: say(`barcode.picture.${news.fault}.title`),
        lines: [say(`barcode.picture.${news.fault}.lead`)],
      };
    case "unread":
      return {
        title: say("barcode.picture.unread.title"),
        lines:
          news.effort === "quick"
            ? [say("barcode.picture.unread.lead"), say("barcode.harder.lead")]
            : [say("barcode.harder.unread"), say("barcode.picture.unread.lead")],
      };
    case "unavailable":
      return news.picture === undefined
        ? { title: say("barcode.unavailable.title"), lines: [say("barcode.unavailable.lead")] }
        : {
            title: say("barcode.picture.unread.title"),
            lines: [say("barcode.harder.unavailable")],
          };
    case "forgotten":
      return { title: say(`barcode.forgotten.${news.what}`), lines: [] };
  }
};

const canTryHarder = (news: Told): boolean =>
  (news.kind === "unread" && news.effort === "quick") ||
  (news.kind === "unavailable" && news.picture !== undefined);

/** What became of the last look, and what to do about it. */
export const News = ({ view, news }: ViewProps & { readonly news: Told }) => {
  const { title, lines } = wordsOf(view, news);
  const isForgotten = news.kind === "forgotten";
  return (
    <div class={isForgotten ? "barcode__news" : "barcode__news fault"}>
      <ScreenHeading isNew={true}>{title}</ScreenHeading>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {canTryHarder(news) && <HarderButton view={view} />}
      {isForgotten && news.what === "barcode" && (
        <a class="way-on" href={view.path("approve")}>
          {sayer(view)("scan.approve.link")}
        </a>
      )}
    </div>
  );
};
