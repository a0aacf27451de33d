import type { KitPlace } from "../../../flow/kit/kit-state.ts";
import { itSayer } from "../it-view.ts";
import type { KitProps } from "./kit-props.ts";

type Props = Pick<KitProps, "view" | "state"> & { readonly place: KitPlace };

/** What came of a press in a part of the page; its room is kept. */
export const KitNews = ({ view, state: { news }, place }: Props) => (
  <p class="kit-news" role="status">
    {news?.place === place && <span key={news.kind}>{itSayer(view)(`kit.news.${news.kind}`)}</span>}
  </p>
);
