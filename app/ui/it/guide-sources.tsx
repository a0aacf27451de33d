import { CLAIMS, findClaim } from "../../domain/claims/claims.ts";
import { formatClaim } from "../../domain/claims/format-claim.ts";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

type Source = {
  readonly text: string;
  /** Microsoft's page, where a claim has its address. */
  readonly href: string | undefined;
  readonly checked: string;
  readonly isConfirmed: boolean;
};

/** Microsoft's page of a source, where there is a claim for it. */
const addressOf = (source: string): string | undefined => {
  const page = CLAIMS.find((claim) => claim.source === source && claim.id.startsWith("docs-"));
  return page?.value.kind === "link" ? page.value.url : undefined;
};

/** A day as the claims have it: without its weekday. */
export const dayOf = (date: string): string => formatClaim({ value: { kind: "date", date } }, "en");

/** The day of the claim that was checked longest ago; undefined where nothing is claimed. */
export const oldestCheck = (ids: readonly string[]): string | undefined =>
  ids
    .flatMap((id) => findClaim(id)?.checked ?? [])
    .toSorted()
    .at(0);

/** The sources of some claims, each once, in the order in which they are first rested on. */
const sourcesOf = (ids: readonly string[]): readonly Source[] => {
  const claims = ids.flatMap((id) => findClaim(id) ?? []);
  return [...new Set(claims.map(({ source }) => source))].map((text) => {
    const own = claims.filter(({ source }) => source === text);
    return {
      text,
      href: addressOf(text),
      checked: own.map(({ checked }) => checked).toSorted()[0] ?? "",
      isConfirmed: own.every(({ isConfirmed }) => isConfirmed),
    };
  });
};

const SourceWords = ({ view, source }: { readonly view: ItView; readonly source: Source }) => {
  const { text, href, checked, isConfirmed } = source;
  const say = itSayer(view);
  return (
    <>
      {href === undefined ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      )}
      <span class="guide__read">
        {say(isConfirmed ? "guide.sources.checked" : "guide.sources.unconfirmed", {
          date: dayOf(checked),
        })}
      </span>
    </>
  );
};

/** What a guide rests on. */
export const GuideSources = ({
  view,
  claims,
}: ItViewProps & { readonly claims: readonly string[] }) => (
  <section aria-labelledby="sources">
    <h2 id="sources">{itSayer(view)("guide.sources.title")}</h2>
    <ul>
      {sourcesOf(claims).map((source) => (
        <li key={source.text}>
          <SourceWords view={view} source={source} />
        </li>
      ))}
    </ul>
  </section>
);
