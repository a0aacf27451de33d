import { ok } from "../../domain/result.ts";
import type { Page } from "../../domain/routes.ts";
import type { Known } from "../../flow/tools/barcode-look.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const Again = ({ view, isQuiet }: ViewProps & { readonly isQuiet: boolean }) => (
  <ActionButton isQuiet={isQuiet} onPress={() => view.dispatch({ kind: "barcode-dropped" })}>
    {sayer(view)("barcode.found.again.button")}
  </ActionButton>
);

type WorkProps = ViewProps & {
  readonly link: string;
  readonly copied: "none" | "done" | "failed";
};

/** The one link that is ever offered: it is followed by a press, and by nothing else. */
const WorkActions = ({ view, link, copied }: WorkProps) => {
  const say = sayer(view);
  return (
    <Actions>
      <p class="actions__news" role="status">
        {copied === "done" && say("barcode.found.copied")}
        {copied === "failed" && say("barcode.found.failed")}
      </p>
      <ActionLink href={link}>{say("barcode.found.open.link")}</ActionLink>
      <div class="actions__pair">
        <ActionButton isQuiet={true} onPress={() => view.dispatch({ kind: "link-copy-pressed" })}>
          {say("barcode.found.copy.button")}
        </ActionButton>
        <Again view={view} isQuiet={true} />
      </div>
    </Actions>
  );
};

type Next = { readonly href: string; readonly words: string; readonly onPress?: () => void };

/** A page of ours that goes on from here, by its own address and never by what the code says. */
const nextOf = (view: View, barcode: Known): Next => {
  const say = sayer(view);
  const to = (page: Page, words: string) => ({ href: view.path(page), words });
  switch (barcode.kind) {
    case "store":
      return to("install", say("steps.install.button"));
    case "own": {
      const { ticks, route: { page = "start", language } = {} } = barcode;
      const own = { href: view.path(page, language), words: say("barcode.is.own.link") };
      if (ticks === undefined) return own;
      const bring = () => view.dispatch({ kind: "marks-brought", by: "link", code: ok(ticks) });
      return { ...own, onPress: bring };
    }
    default:
      return to("scan", say("steps.scan.button"));
  }
};

/** Whoever has the right barcode at hand goes on; whoever has not looks at another one. */
const GOES_ON: ReadonlySet<Known["kind"]> = new Set([
  "work-link",
  "work-phonefactor",
  "work-half",
  "work-altered",
  "personal",
  "other-app",
  "store",
  "security-info",
  "own",
]);

export const NextActions = ({
  view,
  barcode,
  copied,
}: ViewProps & { readonly barcode: Known; readonly copied: WorkProps["copied"] }) => {
  if (barcode.kind === "work-link" && barcode.link !== undefined) {
    return <WorkActions view={view} link={barcode.link} copied={copied} />;
  }
  const { words, ...to } = nextOf(view, barcode);
  const goesOn = GOES_ON.has(barcode.kind);
  const next = (
    <ActionLink {...to} isQuiet={!goesOn}>
      {words}
    </ActionLink>
  );
  return (
    <Actions>
      {goesOn && next}
      <Again view={view} isQuiet={goesOn} />
      {!goesOn && next}
    </Actions>
  );
};
