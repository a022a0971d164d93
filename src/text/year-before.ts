import { matchesOf } from './matches.ts';
import { findYears } from './year.ts';

const phrase =
  /\bthe (?:financial )?(?:(?:year|one) before(?: that)?|(?:previous|preceding|prior) (?:financial )?year)\b/gi;
const nextPhrase =
  /\bthe (?:financial )?(?:year after(?: that)?|(?:next|following|subsequent) (?:financial )?year)\b/gi;
/** What is yet to come: "£7,400 the next year, as budgeted". */
const toCome =
  /\b(?:will|would|plan|budget|forecast|expect|due|propos|intend|project|estimate|ris|increas|up)[a-z]*\b[^.;]{0,60}$/i;
/** What a figure is only compared with: "down from £58,700 the year before", "against 40 in the previous year". */
const compared =
  /\b(?:down|up|from|against|than|compared|increase[ds]?|decrease[ds]?|rose|fell|reduction|rise|fall|outturn|actual)\b[^.;]{0,40}$/i;
const farthest = 160;

/** The financial or calendar year before or after one as written: `2022/23` of `2023/24`. */
function beside(written: string, by: 1 | -1): string {
  const [, prefix = '', first = '', rest = ''] = /^(\D*)(\d+)(.*)$/.exec(written) ?? [];
  const moved = (digits: string) => String(Number(digits) + by).padStart(digits.length, '0');
  return `${prefix}${moved(first)}${rest.replace(/\d+/, moved)}`;
}

/**
 * The text with "the year before" or "the next year" put as the year that it means, where an earlier sentence or clause names one: `£51,200 in 2023/24
 * and £48,700 in the year before`. As long as it was, so that offsets stay.
 */
export function withYearsBefore(text: string): string {
  if (
    !/\b(?:year|one) (?:before|after)\b|\b(?:previous|preceding|prior|next|following|subsequent) (?:financial )?year\b/i.test(
      text,
    )
  )
    return text;
  const years = findYears(text);
  if (years.length === 0) return text;
  let put = text;
  for (const [pattern, notTold, by] of [
    [phrase, compared, -1],
    [nextPhrase, toCome, 1],
  ] as const)
    for (const { 0: said, index } of matchesOf(text, pattern)) {
      const year = years.filter(({ span }) => span[1] <= index && index - span[1] < farthest).at(-1);
      if (!year || notTold.test(text.slice(Math.max(0, index - 60), index))) continue;
      const told = beside(year.written, by);
      if (told.length <= said.length)
        put = put.slice(0, index) + told.padEnd(said.length, ' ') + put.slice(index + said.length);
    }
  return put;
}
