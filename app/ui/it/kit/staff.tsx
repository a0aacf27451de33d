import { itSayer } from "../it-view.ts";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";
import { ListForm } from "./list-form.tsx";
import { ListResult } from "./list-result.tsx";

/** The list of staff: only the merge file and the script need one. */
export const Staff = (props: KitProps) => {
  const { view, facts } = props;
  const say = itSayer(view);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{say("kit.list.title")}</h2>
      <p>{say("kit.list.lead")}</p>
      <ListForm {...props} />
      {facts.list !== undefined && <ListResult {...props} list={facts.list} />}
      <KitNews {...props} place="list" />
    </section>
  );
};
