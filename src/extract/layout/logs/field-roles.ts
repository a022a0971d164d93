import { findDates } from '../../../text/date.ts';
import { putUnder } from '../../../text/put-under.ts';
import { readLabel } from '../../lines/read-label.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { asks } from '../asked/asks.ts';
import { answersTo, asksFor } from '../marks/mark-roles.ts';
import { isAboutTheLetter } from '../tables/column-heads.ts';
import { givesFigure } from '../unread.ts';
import type { Field, Fields } from './repeated-fields.ts';

/** Which field of a log's entries asks and which answers. */
export interface FieldRoles {
  readonly asking: string;
  readonly answering: string;
}

/** What a field is told by: what stands in it in all entries. */
interface Traits {
  readonly key: string;
  /** Its place among the fields. */
  readonly at: number;
  readonly asking: number;
  /** Shares of its values: days, codes, those that give a figure. */
  readonly days: number;
  readonly codes: number;
  readonly figures: number;
  /** The share that names a law, or says that none does. */
  readonly reasons: number;
  /** How long they are, from 0 to 1, and how many of them differ. */
  readonly length: number;
  readonly unlike: number;
  /** How many words they have, on the average. */
  readonly words: number;
}

/** What a name's own words tell. */
const hint = 0.4;

/** The field that asks and the one behind it that answers, by what stands in them; absent where nothing tells. */
export function rolesOfFields(entries: readonly Fields[]): FieldRoles | undefined {
  const columns = columnsOf(entries);
  // Each entry of a log has its day or its code.
  if (!columns.some(({ texts }) => shareOf(texts, isDay) > 0.5 || shareOf(texts, isCoded) > 0.5)) return undefined;
  const traits = traitsOf(columns);
  let best: { readonly roles: FieldRoles; readonly score: number } | undefined;
  for (const asking of traits) {
    if (asking.days > 0.5 || asking.codes > 0.5 || isAboutTheLetter.test(asking.key)) continue;
    const own = asking.asking + hintOf(asking.key, true) + worthOf(asking);
    // A name's own words, what asks or what says more than a name does.
    const isNamed = hintOf(asking.key, true) > 0;
    if (!isNamed && asking.asking < 0.2 && asking.words < 4) continue;
    for (const answering of traits) {
      if (answering.at <= asking.at || answering.days > 0.8) continue;
      if (answering.asking > 0.3 || asking.asking < answering.asking) continue;
      const score =
        own -
        answering.asking * 0.6 +
        answering.figures * 0.5 +
        worthOf(answering) +
        hintOf(answering.key, false) +
        (answering.at === asking.at + 1 ? 0.3 : 0) -
        (isAboutTheLetter.test(answering.key) || tellsEnd.test(answering.key) ? 0.6 : 0) -
        (answering.reasons > 0.8 ? 0.8 : 0);
      if (score > (best?.score ?? 0.9)) best = { roles: { asking: asking.key, answering: answering.key }, score };
    }
  }
  return best?.roles;
}

/** What says much, and never the same. */
const worthOf = ({ length, unlike }: Traits): number => length * 0.4 + (unlike > 0.6 ? 0.2 : -0.6);

/** What is handed over. */
const hands = /\b(?:sent|suppl\w+|disclosures?|handed|outgoing|material)\b/;

function hintOf(key: string, isAsking: boolean): number {
  const [own, other] = isAsking ? [asksFor, answersTo] : [answersTo, asksFor];
  if ((own.test(key) || (!isAsking && hands.test(key))) && !(other.test(key) && !isAsking)) return hint;
  return other.test(key) ? -hint : 0;
}

/** What stands under one name: the lines of each entry that has some. */
interface Column {
  readonly key: string;
  readonly at: number;
  readonly texts: readonly (readonly string[])[];
}

/** What stands under each name, in the order of the names. */
function columnsOf(entries: readonly Fields[]): Column[] {
  const values = new Map<string, string[][]>();
  const places = new Map<string, number>();
  for (const fields of entries)
    fields.forEach(({ name: { key }, pieces }, at) => {
      const texts = pieces.map(({ line }) => line.words.text);
      putUnder(values, key, texts);
      places.set(key, (places.get(key) ?? 0) + at);
    });
  return [...values]
    .sort(([one, own], [other, all]) => (places.get(one) ?? 0) / own.length - (places.get(other) ?? 0) / all.length)
    .flatMap(([key, all], at): Column[] => {
      const texts = all.filter((lines) => lines.length > 0);
      return texts.length * 2 < all.length || texts.length === 0 ? [] : [{ key, at, texts }];
    });
}

const shareOf = (texts: Column['texts'], is: (text: string) => boolean): number =>
  texts.filter((lines) => is(lines.join(' '))).length / texts.length;

const traitsOf = (columns: readonly Column[]): Traits[] =>
  columns.map(({ key, at, texts }) => {
    const lengths = texts.reduce((sum, lines) => sum + Math.min(lines.join(' ').length, 80), 0);
    return {
      key,
      at,
      asking: texts.reduce((sum, lines) => sum + askingOf(lines), 0) / texts.length,
      days: shareOf(texts, isDay),
      codes: shareOf(texts, isCoded),
      figures: shareOf(texts, (text) => givesFigure(text) || refuses.test(text)),
      reasons: shareOf(texts, (text) => isReason.test(text)),
      length: lengths / texts.length / 80,
      words: texts.reduce((sum, lines) => sum + lines.join(' ').split(' ').length, 0) / texts.length,
      unlike: new Set(texts.map((lines) => lines.join(' '))).size / texts.length,
    };
  });

/** How much a field's lines ask, on the average. */
function askingOf(lines: readonly string[]): number {
  const sum = lines.slice(0, 12).reduce((all, text) => all + asks(text.slice(readLabel(text)?.end ?? 0)), 0);
  return sum / Math.min(lines.length, 12);
}

export const isDay = (text: string): boolean => text.length < 30 && findDates(text).length > 0;
const refuses = /\b(?:withheld|withhold|refused?|unable to|not (?:held|hold))\b/i;
/** How an entry ended, and who saw to it. */
const tellsEnd = /\b(?:officer|team|lead|directorate|decision|status|results?|outcome|disposal|closed|handled|dealt)\b/;
export const isReason =
  /^(?:none|n\/?a|nil|-|not applicable|(?:under )?(?:foia? )?(?:section|s\.?|regulation|reg\.?) ?\d.*)$/i;
/** `FOI-2025-311`, `25/118`, with no word in it. */
export const isCode = /^(?:\p{L}{0,6}[ -]?)?[\d/.-]*\d[\p{L}\d/.-]*$/u;
const isCoded = (text: string): boolean => isCode.test(text);

/** What stands in a field, as one text. */
export const textOf = ({ pieces }: Field): string => pieces.map(({ line }) => line.words.text).join(' ');

/** Whether a field says why something is refused. */
export const givesReason = (field: Field): boolean => {
  const { outcome, exemption } = outcomeOf(textOf(field));
  return field.pieces.length > 0 && (exemption !== undefined || outcome === 'refused') && /\d/.test(textOf(field));
};
