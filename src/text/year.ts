import type { Found } from './found.ts';
import { matchesOf } from './matches.ts';
import { withYearsPutRight } from './misread.ts';
import { remembered } from './remembered.ts';

/** A year as letters give it. `value` is the calendar year (of a financial year, the one it starts in). */
export interface FoundYear extends Found<number> {
  /** The words as given: `2022/23`, `2017-18`, `FY23/24`, `2024`. */
  readonly written: string;
  /** `2022/23`, `2022-2023`, FY24, "the year ending March 2024". */
  readonly financial: boolean;
  readonly approximate: boolean;
  /** Why the reading is not certain: a digit that a scan misread. */
  readonly doubt?: string;
}

// One pass: a year, perhaps with its second half (not "2021 - 70,100"), perhaps after FY. No digit, slash or reference sign may touch it.
const pattern = /(\bFY\s?'?)?((?:19|20)\d\d|\d\d)(?:\s?([/\-–])\s?((?:19|20)?\d\d)(?!\d|[.,]\d))?/gi;
const hedged =
  /(?:circa|around|about|approx\.?|approximately|roughly|c\.|\bca?\.?|~|estimated|or earlier|before)\s*(?:in\s+)?$/i;
/** "The Freedom of Information Act 2000", "the Regulations 2004": a law's year, and no figure's. */
const ofLaw = /\b(?:Act|ACT|Regulations|REGULATIONS|Order)(?: of| \(Scotland\)| \(Wales\))? $/;
const digit = /[\d/£]/;
const digitAnywhere = /\d/;
/** Without one of these no year is told: most figures are none. */
const mayBeYear = /(?:19|20)\d\d|FY\s?'?\d|\d\s?\/\s?\d/i;

/**
 * Years: `2010`, `Q3 2014`, `June 2012`, `circa 2008`, `2022/23`, `2017-18`, `FY23/24`, `2022 - 2023`. Not the parts of a date
 * written in digits, of a reference, of a link, of a larger number.
 */
export const findYears = (written: string): readonly FoundYear[] =>
  digitAnywhere.test(written) ? readYears(written) : [];

const readYears = remembered((written): readonly FoundYear[] => {
  const text = withYearsPutRight(written);
  const found = yearsIn(text);
  if (text === written) return found;
  return found.map((year) =>
    text.slice(...year.span) === written.slice(...year.span)
      ? year
      : { ...year, doubt: 'The scan may have misread a digit' },
  );
});

function yearsIn(text: string): FoundYear[] {
  const found: FoundYear[] = [];
  if (!mayBeYear.test(text)) return found;
  let over = 0;
  for (const match of matchesOf(text, pattern)) {
    if (match.index < over) continue;
    const [, fy, first = '', joint, second] = match;
    const start = match.index + (fy?.length ?? 0);
    const to = second === undefined && first.length === 4 ? toNext(text, start) : 0;
    const end = match.index + match[0].length + to;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (
      fy === undefined &&
      (digit.test(before) ||
        (/[\w.,#-]/.test(before) &&
          !/\b(?:[a-z]+|Mid|MID|Early|Late|Pre|Post)-$/.test(text.slice(Math.max(0, start - 12), start)) &&
          !/\bca?\.$/i.test(text.slice(Math.max(0, start - 4), start))))
    )
      continue;
    if (digit.test(after) || (/[a-z%]/i.test(after) && !/^s?\b/.test(text.slice(end)))) continue;
    // "2,010", "20.5", "2024,500": a bigger number goes on.
    if (/^[.,:]\d/.test(text.slice(end, end + 2))) continue;
    if (/^-\d/.test(text.slice(end, end + 2))) continue;
    if (isInLink(text, start)) continue;
    if (second === undefined && ofLaw.test(text.slice(Math.max(0, start - 24), start))) continue;
    const year = first.length === 4 ? Number(first) : 2000 + Number(first);
    const next =
      second === undefined
        ? to > 0
          ? year + 1
          : undefined
        : second.length === 4
          ? Number(second)
          : Math.floor(year / 100) * 100 + Number(second);
    const consecutive = next === year + 1;
    if (first.length === 2 && !(fy !== undefined || (consecutive && joint === '/'))) continue;
    if (year < 1950 || year > 2060) continue;
    const whole = text.slice(fy === undefined ? start : match.index, end);
    if (second !== undefined && !consecutive) {
      // "2019 - 2021", "2010-15": two years, or a span of them; the first and the last are both told.
      if (first.length === 4 && next !== undefined && next > year && next < year + 40) {
        found.push(yearAt(text, first, year, start, start + 4));
        if (second.length === 4) found.push(yearAt(text, second, next, end - 4, end));
      }
      continue;
    }
    over = end;
    found.push({
      value: year,
      span: [fy === undefined ? start : match.index, end],
      written: to > 0 ? whole : whole.replace(/\s+/g, ''),
      financial: consecutive || fy !== undefined,
      approximate: hedged.test(text.slice(Math.max(0, match.index - 20), match.index)),
    });
  }
  return found;
}

/** How long ` to 2023` is behind 2022, where both are one financial year, as government writes it; 0 where they are two: "from 2022 to 2023". */
function toNext(text: string, start: number): number {
  const [behind = '', last] = /^ to ((?:19|20)\d\d)(?![\d/–-]|[.,]\d)/.exec(text.slice(start + 4, start + 12)) ?? [];
  if (Number(last) !== Number(text.slice(start, start + 4)) + 1) return 0;
  return /(?:\b(?:from|between|since|years|rose|fell|increased|decreased|changed|and|to)|,|&|[a-z]{3,9} \d{0,2})\s*$/i.test(
    text.slice(Math.max(0, start - 14), start),
  ) && !/\b(?:in|for|during|year|of)\s*$/i.test(text.slice(Math.max(0, start - 8), start))
    ? 0
    : behind.length;
}

const yearAt = (text: string, written: string, value: number, start: number, end: number): FoundYear => ({
  value,
  span: [start, end],
  written,
  financial: false,
  approximate: hedged.test(text.slice(Math.max(0, start - 20), start)),
});

/** Whether the characters just before belong to a link or an e-mail address. */
function isInLink(text: string, at: number): boolean {
  const from = Math.max(0, at - 120);
  const run = text.slice(from, at);
  const space = Math.max(run.lastIndexOf(' '), run.lastIndexOf('\n'));
  return /https?:|www\.|@/i.test(run.slice(space + 1));
}
