import type { LanguageTag } from "../../domain/languages.ts";
import type { Topic } from "../../domain/topics.ts";
import type { View } from "../view.ts";

/** Address of a guide's document, in the language of this view unless another is named. */
export const topicPath = ({ path }: View, topic: Topic, language?: LanguageTag): string =>
  `${path("help", language)}/${topic}`;
