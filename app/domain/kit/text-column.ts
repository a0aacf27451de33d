import { type LanguageTag, languageOf } from "../languages.ts";
import type { Measure, Shape, TextShape } from "./sheet.ts";

export type Paragraph = {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly language: LanguageTag;
  /** Room above it, in its own size. */
  readonly gap?: number;
  /** Something that is the same in all languages, such as an address: never mirrored. */
  readonly isForeign?: boolean;
};

export type Column = { readonly shapes: readonly Shape[]; readonly height: number };

/** Arabic reaches further up and down. */
const leadingOf = (language: LanguageTag, size: number): number => {
  const tight = size > 8 ? 1.12 : 1.3;
  return languageOf(language).direction === "rtl" ? tight * 1.2 : tight;
};

/** To make one costs more than all that it is asked here. */
const segmenters = new Map<LanguageTag, Intl.Segmenter>();

const segmenterFor = (language: LanguageTag): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, known);
  return known;
};

/** What stays together on a line: a word with the marks and spaces that follow it. */
const piecesOf = (text: string, language: LanguageTag): readonly string[] => {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(language).segment(text)) {
    const last = pieces.at(-1);
    // Only behind a space, or between words of a script that has none.
    const opens =
      last === undefined || /[^\S\u00A0]$/.test(last) || (isWordLike && /\p{Lo}$/u.test(last));
    if (opens && !/^\s+$/.test(segment)) pieces.push(segment);
    else if (last !== undefined) pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
};

/** Longer than any word: a host within hosts, or somebody’s joke. It breaks behind a mark, or anywhere. */
const ENDLESS = 36;

const chopped = (piece: string): readonly string[] =>
  piece.length > ENDLESS ? (piece.match(/.{1,20}[./-]|.{1,20}/gsu) ?? [piece]) : [piece];

const breakLines = (
  { text, language }: Paragraph,
  isTooWide: (line: string) => boolean,
): readonly string[] => {
  const lines: string[] = [];
  for (const piece of piecesOf(text, language).flatMap(chopped)) {
    const last = lines.at(-1);
    const longer = `${last ?? ""}${piece}`;
    if (last === undefined || isTooWide(longer.trim())) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trim());
};

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
};

type Line = Omit<TextShape, "kind" | "x" | "y">;

/** The lines of a paragraph; undefined: one word is wider than the column. */
const setParagraph = (
  paragraph: Paragraph,
  { width, scale }: Place,
  measure: Measure,
): readonly Line[] | undefined => {
  const { language, isBold = false, isForeign = false } = paragraph;
  const size = paragraph.size * scale;
  const isTooWide = (line: string): boolean => measure(line, { size, isBold, language }) > width;
  const lines = breakLines(paragraph, isTooWide);
  if (lines.some(isTooWide)) return undefined;
  const { direction } = languageOf(language);
  return lines.map((line) => ({
    size,
    isBold,
    language,
    direction,
    text: isForeign ? `\u2066${line}\u2069` : line,
  }));
};

/** Paragraphs under each other, from the side on which each language begins; undefined: too narrow. */
export const layColumn = (
  paragraphs: readonly Paragraph[],
  place: Place,
  measure: Measure,
): Column | undefined => {
  const { x, y, width, scale } = place;
  const shapes: TextShape[] = [];
  let top = y;
  for (const [index, paragraph] of paragraphs.entries()) {
    const lines = setParagraph(paragraph, place, measure);
    if (lines === undefined) return undefined;
    const size = paragraph.size * scale;
    const leading = size * leadingOf(paragraph.language, paragraph.size);
    if (index > 0) top += (paragraph.gap ?? 0) * size;
    for (const line of lines) {
      // A baseline lies about a third of a letter below the middle of its line.
      const baseline = top + leading / 2 + size * 0.35;
      shapes.push({
        kind: "text",
        ...line,
        x: line.direction === "rtl" ? x + width : x,
        y: baseline,
      });
      top += leading;
    }
  }
  return { shapes, height: top - y };
};

const SMALLEST = 0.3;

/** The largest of ever smaller attempts that fits; long names and languages take more room than others. */
export const fitLargest = <T>(attempt: (scale: number) => T | undefined): T | undefined => {
  for (let scale = 1; scale >= SMALLEST; scale *= 0.96) {
    const found = attempt(scale);
    if (found !== undefined) return found;
  }
  return undefined;
};
