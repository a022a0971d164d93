import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../text/matches.ts';
import { findYears } from '../../text/year.ts';
import { periodOfLabel } from '../questions/periods.ts';

export interface Labelled<T> {
  readonly item: T;
  /** The words that stand by it. */
  readonly label: string;
  /** Where the label begins in the text. */
  readonly at: number;
}

/** What may stand between a figure and the next one's label without being part of that label. */
const tail =
  /^(?:(?:\+|plus|exc?l?|excluding|exclusive of|inc?l?|including|inclusive of)?\.?\s?\(?vat\)?|per (?:year|annum|month|call|quarter)\b|p\.?a\b\.?|annually|approx\b\.?|visitors?\b|users?\b|sessions?\b|visits?\b|calls?\b|[\s),(])*/i;

const clauseEnd = /[.;]\s+(?=\S)|;|\n(?=\s*[•\-–])/;

const after = (text: string, from: number, to: number): number => {
  if (from >= to) return from;
  let start = from;
  for (let rest = text.slice(from, to); ; ) {
    const end = clauseEnd.exec(rest);
    if (!end) return start;
    start += end.index + end[0].length;
    rest = text.slice(start, to);
  }
};

const isAbout = /[\p{L}\d]/u;
const hedges = /\b(?:approximately|approx|circa|around|about|yes|between|c|estimated)\b/gi;

const yearBehind =
  /^[\s(,]{0,2}(?:\p{L}+ ){0,3}?(?:in|during|for)? ?\(?(?:fy ?)?(?:19|20)\d\d|^ (?:\p{L}+ ){0,3}?(?:in|during|for|over) (?:the )?(?:(?:financial |calendar |whole |full )?(?:year|month|quarter)(?: (?:of|to|ending|ended))? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} )?(?:19|20)\d\d/iu;

/** A sentence that runs over a line's end. */
const onOneLine = (label: string): string => label.replace(/\s*\n\s*/g, ' ');

/**
 * Gives each figure the words that label it: `2022/23: £5,000; 2023/24: £6,000`, `£4,000 for hosting and £2,000 for support`.
 * Labels stand all before or all after their figures: the side on which more of them make sense to `knows` is taken.
 */
export function labelled<T extends { readonly span: Span }>(
  text: string,
  items: readonly T[],
  knows: (label: string) => boolean,
): Labelled<T>[] {
  if (items.length === 0) return [];
  const before = items.map((item, i) => {
    const previous = items[i - 1]?.span[1];
    const from =
      previous === undefined ? 0 : previous + (tail.exec(text.slice(previous, item.span[0]))?.[0].length ?? 0);
    const start = after(text, Math.min(from, item.span[0]), item.span[0]);
    return { item, label: text.slice(start, item.span[0]), at: start };
  });
  const behind = items.map((item, i) => {
    const start = item.span[1];
    const rest = text.slice(start, items[i + 1]?.span[0] ?? text.length);
    return { item, label: rest.slice(0, clauseEnd.exec(rest)?.index ?? rest.length), at: start };
  });
  const score = (side: readonly Labelled<T>[]) => side.filter(({ label }) => label !== '' && knows(label)).length;
  // "A monthly average of 4,100 in 2022 and 4,300 in 2023": the years stand right behind.
  if (
    behind.filter(({ label }) => yearBehind.test(onOneLine(label))).length > 1 &&
    behind.every(({ label }) => yearBehind.test(onOneLine(label)) || findYears(label).length === 0) &&
    findYears(before[0]?.label ?? '').length === 0
  )
    return behind;
  const difference = score(before) - score(behind);
  if (difference !== 0) return difference > 0 ? before : behind;
  return isAbout.test(before[0]?.label.replace(hedges, '') ?? '') ? before : behind;
}

/** Whether a label tells a period or a year. */
export const isTold = (label: string): boolean => periodOfLabel(label) !== undefined || findYears(label).length > 0;

const figures = /£?\d[\d,.]*/g;

/** `Telephone; £3.90`, a line each: where a semicolon stands right before every figure it parts labels from figures, as a colon does. */
export function withLabels(text: string): string {
  if (!text.includes(';')) return text;
  const starts = matchesOf(text, figures).map(({ index }) => index);
  const marks = starts.map((at) => /;\s?$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length);
  if (starts.length === 0 || marks.includes(undefined)) return text;
  const at = new Set(starts.map((start, i) => start - (marks[i] ?? 0)));
  return text.replace(/;/g, (mark, i: number) => (at.has(i) ? ':' : mark));
}
