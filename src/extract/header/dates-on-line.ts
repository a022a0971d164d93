import { type FoundDate, findDates } from '../../text/date.ts';
import type { LetterText } from './letter-text.ts';

// Shapes besides those of a date in one piece: `received on 14 August` and `2023` on the line below, `11` over `September 2023` by itself, `13`, `th`
// and `May 2017` on three lines (a scan), `0 5 / 1 2 / 2 0 2 2` (a scan), `Date30 May 2025` (a page that lost its spaces). Not: `1. May 2023`, an answer.

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const unfinished = new RegExp(
  `\\b(?:[0-3]?\\d(?:st|nd|rd|th)?(?: of)?|[0-3]?\\d(?:st|nd|rd|th)? (?:of )?${month})$`,
  'i',
);
const withMonth = new RegExp(`${month}$`, 'i');
const onlyDay = /^\W{0,3}(?:date:? |dated:? )?[0-3]?\d(?:st|nd|rd|th)?(?: of)?$/i;
const ordinalEnd = /^(?:st|nd|rd|th)$/i;
/** A line shorter than this ends where its writer ended it. */
const wrapLength = 40;
/** The lines of a head in which a day alone on its line can be a date's beginning. */
const headLines = 16;

const goesOn = new RegExp(`^(?:of )?${month},? (?:19|20)\\d\\d\\b`, 'i');
const year = /^(?:19|20)\d\d\b/;

/** The lines that a date broken by this line's end goes on to; empty where it is not broken. */
function broken({ stretches }: LetterText, stretch: number): string {
  const words = stretches[stretch]?.words.text ?? '';
  const rest = [1, 2].map((step) => {
    const line = stretches[stretch + step];
    return line?.place === 'line' ? line.words.text.slice(0, 40) : '';
  });
  const isOrdinal = ordinalEnd.test(rest[0] ?? '');
  const next = (isOrdinal ? rest[1] : rest[0]) ?? '';
  if (next === '') return '';
  const whole = isOrdinal ? `\n${rest[0]}\n${next}` : `\n${next}`;
  if (words.length >= wrapLength) return whole;
  if (withMonth.test(words)) return year.test(next) ? whole : '';
  // A question's number by itself, over its answer "May 2025", is no day.
  return goesOn.test(next) && (isOrdinal || !onlyDay.test(words) || stretch < headLines) ? whole : '';
}

const apart = /(?<!\d ?)([0-3]) (\d) ?([/.-]) ?([01]) (\d) ?\3 ?([12]) (\d) (\d) (\d)(?! ?\d)/;

/** `1 4 / 0 5 / 2 0 2 5`, each figure by itself. */
function spacedDate(text: string): FoundDate[] {
  const match = apart.exec(text);
  const [, a, b, , c, d, ...years] = match ?? [];
  const [read] = match ? findDates(`${a}${b}/${c}${d}/${years.join('')}`) : [];
  return match && read ? [{ value: read.value, span: [match.index, match.index + match[0].length] }] : [];
}

const glued =
  /(?:[Dd]ated?|[Rr]eceived|[Rr]esponded|[Ii]ssued|[Ss]ent|[Cc]ompleted|[Rr]eply|\bon|\bof)(?=[0-3]?\d(?:st|nd|rd|th)?[ /.-])/g;

/** The dates that begin on a line; one broken by the line's end is read over it. */
export function datesOnLine(letter: LetterText, stretch: number): readonly FoundDate[] {
  const line = letter.stretches[stretch];
  if (!line) return [];
  const { text } = line.words;
  if (!/\d/.test(text)) return [];
  if (line.place === 'line' && unfinished.test(text.slice(-24))) {
    const rest = broken(letter, stretch);
    if (rest !== '') return findDates(text + rest).filter(({ span }) => span[0] < text.length);
  }
  const found = findDates(text);
  if (found.length > 0) return /^\W{0,3}\d{1,2}\. \p{L}/u.test(text) ? found.filter(({ span }) => span[0] > 3) : found;
  if (stretch >= headLines || text.length > 200) return found;
  // The label's last letter gives way to a space, so that every place stays what it was.
  const freed = /[a-z]\d/.test(text) ? text.replace(glued, (label) => `${label.slice(0, -1)} `) : text;
  return freed === text ? spacedDate(text) : findDates(freed);
}

/** The line above, where the page's width broke it. */
export function lineAbove({ stretches }: LetterText, stretch: number): string {
  const above = stretches[stretch - 1];
  const words = above?.words.text ?? '';
  return above?.place === 'line' &&
    stretches[stretch]?.place === 'line' &&
    (words.length >= wrapLength || /\p{Ll}-$/u.test(words))
    ? words
    : '';
}
