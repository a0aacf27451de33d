import { isLanguageTag, type LanguageTag } from "./languages.ts";

/** What the help library answers; each is a document in every language. */
export const TOPICS = [
  "new-phone",
  "lost-phone",
  "no-signal",
  "abroad",
  "no-prompts",
  "codes-rejected",
  "cant-scan",
  "cant-see-number",
  "looks-different",
  "passkey-offered",
  "forgotten-password",
  "phone-too-old",
  "no-smartphone",
  "own-phone",
  "real-app",
  "real-page",
  "what-it-sees",
  "cost",
  "stranger-prompt",
  "old-phone-prompts",
  "default-method",
  "several-accounts",
  "temporary-pass",
  "passkeys",
  "hardware-token",
  "blocked-at-home",
  "old-mail-program",
  "shared-computer",
  "screen-reader",
  "whom-to-call",
] as const;
export type Topic = (typeof TOPICS)[number];

export const isTopic = (text: string): text is Topic => TOPICS.some((topic) => topic === text);

/** What topics are about, in the order of the help page. */
export const TOPIC_GROUPS = ["phone", "codes", "sign-in", "choices", "trust", "other"] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

export type TopicRoute = { readonly language: LanguageTag; readonly topic: Topic };

const HELP = "help";

/** `/{language}/help/{topic}`; `base` ends in a slash. */
export const formatTopicPath = ({ language, topic }: TopicRoute, base = "/"): string =>
  `${base}${language}/${HELP}/${topic}`;

/** The topic whose document is at `path`; undefined for all else, app pages among it. */
export const parseTopicPath = (path: string, base = "/"): TopicRoute | undefined => {
  if (!path.startsWith(base)) return undefined;
  const [language, help, topic = "", ...rest] = path.slice(base.length).split("/");
  if (!isLanguageTag(language) || help !== HELP || rest.length > 0) return undefined;
  return isTopic(topic) ? { language, topic } : undefined;
};
