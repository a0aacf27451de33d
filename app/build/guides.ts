import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Guide, GuideCard } from "../domain/guide.ts";
import type { LanguageTag } from "../domain/languages.ts";
import { isTopic, TOPICS } from "../domain/topics.ts";
import type { Label } from "../ports/translator.ts";
import { compileGuide } from "./compile-guide.ts";
import { GuideFault } from "./guide-fault.ts";
import { compileLabels } from "./labels.ts";
import { readSources } from "./sources.ts";

type Labels = Readonly<Record<string, Label>>;
type GuideFile = { readonly file: string; readonly text: string };

/** The guides of a language as they are written. */
export const readGuides = (root: string, language: LanguageTag): readonly GuideFile[] => {
  const folder = `locales/${language}/guides`;
  return readdirSync(join(root, folder)).map((name) => ({
    file: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), "utf8"),
  }));
};

const labelsOf = (root: string, language: LanguageTag): Labels =>
  compileLabels(language, readSources(root, language).labels, readSources(root, "en").labels);

/** All guides of a language, in the order of the topics. */
export const compileGuides = (root: string, language: LanguageTag): readonly Guide[] => {
  const labels = labelsOf(root, language);
  const lastHeading = readSources(root, language).strings["guide"];
  const rules = {
    hasLabel: (key: string) => labels[key] !== undefined,
    lastHeading: typeof lastHeading === "object" ? String(lastHeading["last"]) : "",
  };
  const guides = readGuides(root, language).map(({ file, text }) => {
    const topic = /([\w-]+)\.md$/.exec(file)?.[1] ?? "";
    if (!isTopic(topic)) throw new GuideFault(file, 1, "no topic of this name");
    return compileGuide({ topic, file, text }, rules);
  });
  return guides.toSorted((one, other) => TOPICS.indexOf(one.topic) - TOPICS.indexOf(other.topic));
};

/** What the help page lists. */
export const compileCards = (root: string, language: LanguageTag): readonly GuideCard[] =>
  compileGuides(root, language).map(({ topic, title, group }) => ({ topic, title, group }));
