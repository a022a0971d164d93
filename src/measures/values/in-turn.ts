import type { Period } from '../../model/measure.ts';
import { matchesOf } from '../../text/matches.ts';
import { type FoundYear, findYears } from '../../text/year.ts';

const periodWord = /\b(month|quarter|year|annual|annum)/gi;
const rank: Readonly<Record<string, number>> = { month: 1, quarter: 2, year: 3 };

/** Words that may stand between figures given in turn without telling one from another. */
const between =
  /^(?:[\s,;/&|.–-]|\b(?:and|visitors?|users?|visits?|sessions?|calls?|surveys?|notices|reports|approx|approximately|circa|about|around|c|respectively)\b|\((?:forecast|actual|budget(?:ed)?|estimated?|provisional|unaudited|projected)\))*$/i;

/** Whether the text is nothing but figures, one after the other. */
export function isBareRow(text: string, spans: readonly (readonly [number, number])[]): boolean {
  let from = 0;
  for (const [start, end] of spans) {
    if (!between.test(text.slice(from, start).replaceAll('£', ' '))) return false;
    from = end;
  }
  // "51,230 and 47,806 respectively. These are telephone calls only."
  const [tail = '', ...more] = text.slice(from).split(/[.;]\s+(?=\p{Lu})/u);
  return between.test(tail) && !more.some((sentence) => /\d/.test(sentence));
}

interface Sized {
  readonly span: readonly [number, number];
  /** The figure itself, to compare with the others. */
  readonly size: number;
}

/** The periods that a question lists, for as many bare figures: "per month and per year?" "3,900 and 46,800". A longer period has the larger figure. */
export function periodsInTurn(question: string, text: string, figures: readonly Sized[]): Period[] | undefined {
  const named = matchesOf(question, periodWord).map(([, word = '']) => {
    const small = word.toLowerCase();
    return small.startsWith('ann') ? 'year' : small;
  });
  const periods = [...new Set(named)];
  if (periods.length < 2 || periods.length !== figures.length) return undefined;
  const row = figures.map(({ size }, i) => ({ size, rank: rank[periods[i] ?? ''] ?? 0 }));
  const ordered = row.every((one) => row.every((other) => one.rank >= other.rank || one.size <= other.size));
  const bare = isBareRow(
    text,
    figures.map(({ span }) => span),
  );
  return ordered && bare ? (periods as Period[]) : undefined;
}

const mostYears = 6;

/** "2021/22 to 2023/24": the years between too, written as the first. */
function withYearsBetween(question: string, years: readonly FoundYear[]): readonly FoundYear[] {
  const [first, last, ...more] = years;
  if (!first || !last || more.length > 0 || first.financial !== last.financial) return years;
  const count = last.value - first.value + 1;
  if (count < 3 || count > mostYears || !/^\s?(?:to|-|–|until)\s?$/.test(question.slice(first.span[1], last.span[0])))
    return years;
  return Array.from({ length: count }, (_, i): FoundYear => {
    const value = first.value + i;
    const end = String(value + 1);
    const written = first.written
      .replace(/\d{4}/, String(value))
      .replace(/(?<=\d{4}\D)\d+$/, (old) => end.slice(-old.length));
    return i === count - 1 ? last : { ...first, value, written };
  });
}

/** "£201,000, £214,500 and £219,000 (2021/22 to 2023/24)", "2021/22 to 2023/24: ...": the years in turn, told beside the figures. */
const besideRow =
  /\(((?:19|20)\d\d[/–-]\d\d(?:\d\d)?\s?(?:to|-|–|until)\s?(?:19|20)\d\d[/–-]\d\d(?:\d\d)?)\)\W*$|^\W*((?:19|20)\d\d[/–-]\d\d(?:\d\d)?\s?(?:to|until)\s?(?:19|20)\d\d[/–-]\d\d(?:\d\d)?):/;

/** The years that a question lists, for as many bare figures: "in 2023 and 2024?" "8 and 13". */
export function yearsInTurn(
  question: string,
  text: string,
  figures: readonly Pick<Sized, 'span'>[],
): readonly FoundYear[] | undefined {
  const told = besideRow.exec(text);
  const range = told?.[1] ?? told?.[2];
  if (told && range !== undefined)
    return yearsInTurn(range, text.replace(told[0], ' '.repeat(told[0].length)), figures);
  const years = withYearsBetween(question, findYears(question));
  if (years.length < 2 || years.length !== figures.length) return undefined;
  if (new Set(years.map(({ value }) => value)).size !== years.length || findYears(text).length > 0) return undefined;
  return isBareRow(
    text,
    figures.map(({ span }) => span),
  )
    ? years
    : undefined;
}
