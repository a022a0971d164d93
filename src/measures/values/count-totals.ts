import { type FoundCount, findCounts } from '../../text/count.ts';
import { matchesOf } from '../../text/matches.ts';

const totalBefore = /\b(?:totals?|total of|in all|altogether|making|giving)[\s:=,–-]*$/i;
const totalAfter = /^\s?\(?(?:in total|in all|altogether|total)\b/i;
const partOfYear =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\bmonths?\b|\bto date\b|\bso far\b/i;

/** "Q1 4,100, Q2 4,300, Q3 3,900, Q4 4,000; total 16,300": of three counts or more the total that the others come to; of quarters or months only all of them. */
export function totalOfAll(text: string): FoundCount | undefined {
  if (!/\b(?:total|in all|altogether|making|giving)/i.test(text)) return undefined;
  const counts = findCounts(text);
  if (counts.length < 3 || counts.some(({ value }) => value.kind !== 'number')) return undefined;
  const size = ({ value }: FoundCount): number => (value.kind === 'number' ? value.value : 0);
  const sum = counts.reduce((all, count) => all + size(count), 0);
  const [total, ...more] = counts.filter(
    (count) =>
      2 * size(count) === sum &&
      (totalBefore.test(text.slice(Math.max(0, count.span[0] - 24), count.span[0])) ||
        totalAfter.test(text.slice(count.span[1], count.span[1] + 16))),
  );
  const quarters = matchesOf(text, /\bq[1-4]\b|\bquarter [1-4]\b/gi).length;
  return total && more.length === 0 && (quarters === 0 || quarters === 4) && !partOfYear.test(text) ? total : undefined;
}
