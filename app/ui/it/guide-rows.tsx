import { IT_GUIDE_GROUPS, IT_GUIDES } from "../../domain/it-guides.ts";
import { type ItViewProps, itSayer } from "./it-view.ts";

type Props = ItViewProps & {
  /** The heading of a group. */
  readonly heading: "h2" | "h3";
  readonly hasLeads: boolean;
};

/** All guides for IT, by what they are about. */
export const GuideRows = ({ view, heading: Heading, hasLeads }: Props) => (
  <>
    {IT_GUIDE_GROUPS.map((group) => (
      <section class="it-group" aria-labelledby={`group-${group}`} key={group}>
        <Heading id={`group-${group}`}>{itSayer(view)(`guide.group.${group}`)}</Heading>
        <ul class="topics">
          {view.guides
            .filter(({ id }) => IT_GUIDES[group].some((one) => one === id))
            .map(({ id, title, lead }) => (
              <li key={id}>
                <a class="topics__topic" href={view.guidePath(id)}>
                  <span class="topics__title">{title}</span>
                  {hasLeads && <span class="topics__lead">{lead}</span>}
                </a>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </>
);
