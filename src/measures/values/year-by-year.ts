import { findMoney } from '../../text/money.ts';
import { type FoundYear, findYears } from '../../text/year.ts';

/** Before the year that opens a sentence or a line: "In 2022/23, ...", "2022/23: ...". */
const opens = /^\W*(?:(?:in|for|during)\s+)?(?:the\s+)?(?:(?:financial|calendar)\s+)?(?:year\s+|fy\s?)?$/i;

const sentenceEnd = /[.;]\s+(?=\S)|\n/g;

interface OfYear {
  readonly year: FoundYear;
  /** The whole text with all but this year's sentences blanked, so that offsets stay. */
  readonly text: string;
}

/**
 * The years of an answer that tells several sums for each, a sentence or line a year: "In 2022/23 staff £61m, agency £3m, total £64m. In
 * 2023/24 ...". Empty where a year has one sum only, or sums stand outside such sentences.
 */
export function yearByYear(text: string): readonly OfYear[] {
  // Most answers name one year or none.
  if (findYears(text).length < 2 || findMoney(text).length < 4) return [];
  const starts = [0];
  sentenceEnd.lastIndex = 0;
  for (let end = sentenceEnd.exec(text); end; end = sentenceEnd.exec(text)) starts.push(end.index + end[0].length);
  const found: { year: FoundYear; from: number; to: number }[] = [];
  for (const [i, from] of starts.entries()) {
    const to = starts[i + 1] ?? text.length;
    const years = findYears(text.slice(from, to));
    const last = found.at(-1);
    const [year, ...more] = years;
    if (year && more.length === 0 && opens.test(text.slice(from, from + year.span[0]))) found.push({ year, from, to });
    else if (years.length > 0 || (last === undefined && findMoney(text.slice(from, to)).length > 0)) return [];
    else if (last !== undefined) last.to = to;
  }
  const distinct = new Set(found.map(({ year }) => year.value)).size;
  if (found.length < 2 || distinct !== found.length) return [];
  if (found.some(({ from, to }) => findMoney(text.slice(from, to)).length < 2)) return [];
  const blank = (words: string): string => ' '.repeat(words.length);
  return [...found]
    .sort((a, b) => b.year.value - a.year.value)
    .map(({ year, from, to }) => {
      const [start, end] = [from + year.span[0], from + year.span[1]];
      return {
        year,
        text: `${blank(text.slice(0, start))}${blank(text.slice(start, end))}${text.slice(end, to)}${blank(text.slice(to))}`,
      };
    });
}
