import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findClaim } from "../domain/claims/claims.ts";
import { formatClaim } from "../domain/claims/format-claim.ts";
import type { Content, Inline, ItGuide, ItGuideCard } from "../domain/guide.ts";
import { contentsOf, leadOf, type Speak } from "../domain/guide-text.ts";
import { IT_GUIDE_IDS, type ItGuideId, isItGuideId } from "../domain/it-guides.ts";
import { checkText, partSections } from "./compile-guide.ts";
import { failIn, GuideFault } from "./guide-fault.ts";
import { IT_FRONT, splitFront } from "./guide-front.ts";
import { readMarkdown } from "./guide-markdown.ts";
import { parseItTarget } from "./guide-slots.ts";

type Source = { readonly id: ItGuideId; readonly file: string; readonly text: string };

const speak: Speak = {
  // The compiler lets no label of Microsoft’s in: they are quoted in English, in bold.
  label: () => "",
  claim: (id) => {
    const claim = findClaim(id);
    return claim === undefined ? "" : formatClaim(claim, "en");
  },
};

const claimsIn = (inline: Inline): readonly string[] => {
  if (inline.kind === "claim") return [inline.claim];
  if (inline.kind === "strong") return inline.content.flatMap(claimsIn);
  if (inline.kind !== "link") return [];
  const own = inline.to.kind === "claim" ? [inline.to.claim] : [];
  return [...own, ...inline.content.flatMap(claimsIn)];
};

/** A guide for IT from its file; what is outside the format is a `GuideFault`. */
export const compileItGuide = ({ id, file, text }: Source): ItGuide => {
  const { front, body, linesBefore } = splitFront(text, IT_FRONT, failIn(file));
  const fail = failIn(file, linesBefore);
  const said = partSections(
    readMarkdown(body, {
      hasLabel: () => false,
      parseTarget: parseItTarget,
      isTechnical: true,
      fail,
    }),
  );
  checkText(said, failIn(file));
  const unknown = front.rests.find((name) => findClaim(name) === undefined);
  if (unknown !== undefined) failIn(file)(1, `rests on ${unknown}, which nobody claims`);
  const contents: readonly Content[] = [
    ...said.answer,
    ...said.sections.flatMap(({ blocks }) => blocks),
  ].flatMap(contentsOf);
  const claims = [...new Set([...front.rests, ...contents.flat().flatMap(claimsIn)])];
  return { id, title: front.title, lead: leadOf(said, speak), ...said, claims };
};

const FOLDER = "locales/en/it/guides";

/** All guides for IT, in the order in which they are read. */
export const compileItGuides = (root: string): readonly ItGuide[] => {
  const guides = readdirSync(join(root, FOLDER)).map((name) => {
    const file = `${FOLDER}/${name}`;
    const id = name.replace(/\.md$/, "");
    if (!isItGuideId(id)) throw new GuideFault(file, 1, "no guide of this name");
    return compileItGuide({ id, file, text: readFileSync(join(root, file), "utf8") });
  });
  return IT_GUIDE_IDS.flatMap((id) => guides.find((guide) => guide.id === id) ?? []);
};

/** What the pages for IT list. */
export const compileItCards = (root: string): readonly ItGuideCard[] =>
  compileItGuides(root).map(({ id, title, lead }) => ({ id, title, lead }));
