import type { Topic } from "../../domain/topics.ts";
import type { ViewProps } from "../view.ts";
import { topicPath } from "./topic-path.ts";

export type TopicRow = {
  readonly topic: Topic;
  readonly title: string;
  /** A sentence of it. */
  readonly lead?: string;
};

/** Guides as rows to tap, each of the full width. */
export const TopicRows = ({ view, rows }: ViewProps & { readonly rows: readonly TopicRow[] }) => (
  <ul class="topics">
    {rows.map(({ topic, title, lead }) => (
      <li key={topic}>
        <a class="topics__topic" href={topicPath(view, topic)}>
          <span class="topics__title">{title}</span>
          {lead !== undefined && <span class="topics__lead">{lead}</span>}
        </a>
      </li>
    ))}
  </ul>
);
