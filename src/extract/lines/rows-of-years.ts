import { innerGap } from './columns.ts';
import { readLabel, readLabelCell } from './read-label.ts';

// Shapes: `Financial year     Spend` over `2018/19     £640,112`, under `1.  What was spent?`.

const yearAndFigure =
  /^(?:fy ?)?(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?(?: to date)?:? {2,}[£<~]?\d[\d,.]*(?: ?(?:k|m|%))?$/i;
const nameAndFigure = /^\p{L}[^.?:;]{1,40}? {2,}[£<~]?\d[\d,.]*(?: ?(?:k|m|%|km|miles|hectares|ha))?$/iu;
const behindNumber = /^\(?Q?\d{1,2}[.):]{1,2} {1,12}(?=\S)/;

/**
 * How many of the first rows are answers under their numbers, hanging or by year, and no table: `2. 2020:    £310` over `2021:    £295`, and
 * `4.    They are not counted.` behind them.
 */
export function answersByYear(rows: readonly string[]): number {
  if (areNamesUnderNumber(rows)) return rows.length;
  let years = 0;
  let numbers = 0;
  let end = 0;
  for (const row of rows) {
    const number = behindNumber.exec(row)?.[0] ?? '';
    const words = row.slice(number.length);
    const isYear = yearAndFigure.test(words);
    // A line of words goes on with an answer; one with a gap of its own is a table's.
    if (!isYear && (innerGap.test(words) || numbers === 0)) break;
    if (isYear) years++;
    if (number) numbers++;
    end++;
  }
  return years > 1 && numbers > 0 && (end === rows.length || numbers > 1) ? end : 0;
}

/** `1)  Fells    212 km` over `Vale    96 km`: a number, and rows of which none but the first has one. */
const areNamesUnderNumber = ([first = '', ...rows]: readonly string[]): boolean =>
  rows.length > 1 &&
  behindNumber.test(first) &&
  [first.replace(behindNumber, ''), ...rows].every((row) => nameAndFigure.test(row));

/**
 * Where the lines under a question begin, in a paragraph of their own, that have a gap where the question has none but behind its number:
 * `1.  What was spent?` over `Year        Spend`.
 */
export function behindQuestion(
  wordsAt: (line: number) => string,
  first: number,
  gaps: ReadonlySet<number>,
): number | undefined {
  const words = wordsAt(first);
  if (!/[?:.]$/.test(words) || !isNumberedAlone(words)) return undefined;
  let next = first + 1;
  while (next < first + 4 && wordsAt(next) === '') next++;
  return next > first + 1 && gaps.has(next) && beginsYears(wordsAt(next)) ? next : undefined;
}

/** A number and words, with no gap but the one between them. */
function isNumberedAlone(words: string): boolean {
  const number = behindNumber.exec(words)?.[0].length ?? 0;
  return number > 0 && !innerGap.test(words.slice(number));
}

/** `Financial year     Spend`, `2019     11.5` */
const yearHead =
  /^(?:(?:(?:financial|calendar|tax|school|academic) )?(?:years?|periods?|months?|quarters?)|(?:fy ?)?(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?) {2}/i;

export const beginsYears = (words: string): boolean => yearHead.test(words);

/** Under rows of years: a footnote, and behind a blank line the next question, whose number stands far from its words. */
export const endsYears = (words: string, isApart: boolean): boolean =>
  /^[*†‡]/.test(words) || (isApart && isNumberedAlone(words));

const bareFigure =
  /^(?:[£<~]?\s?\d[\d,.]*\s?(?:k|m|%)?\*?|n\/?a|nil|none|not (?:held|known|recorded)|fewer than \w+|-)$/i;

/**
 * Tells where an answer's own table of figures ends: two rows or more of which none has a number of its own, and then a line that has
 * (`Q2:`, `b.`, `3. How many?`), says whose words follow (`Answer:`), or asks.
 */
export function figuresEnd(): (cells: readonly string[]) => boolean {
  let figures = 0;
  let labelled = false;
  return (cells) => {
    const filled = cells.filter((cell) => cell !== '');
    const [first = ''] = filled;
    if (labelled) return false;
    const ends = filled.length < 2 ? beginsAnother(first) : readLabelCell(first) !== undefined;
    if (ends && figures > 1) return true;
    if (ends) labelled = true;
    else if (filled.length > 1 && bareFigure.test(filled.at(-1) ?? '')) figures++;
    return false;
  };
}

/** `Q2:`, `Answer:`, or a line that asks. */
export function beginsAnother(words: string): boolean {
  const label = readLabel(words);
  const isLabel = label !== undefined && label.strength !== 'weak' && (label.paths.length > 0 || label.role !== 'bare');
  return isLabel || /^.{12,}\?$/.test(words);
}
