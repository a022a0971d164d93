import { matchesOf } from './matches.ts';
import { findYears } from './year.ts';

const phrase =
  /\bthe (?:financial )?(?:(?:year|one) before(?: that)?|(?:previous|preceding|prior) (?:financial )?year)\b/gi;
/** What a figure is only compared with: "down from £58,700 the year before", "against 40 in the previous year". */
const compared =
  /\b(?:down|up|from|against|than|compared|increase[ds]?|decrease[ds]?|rose|fell|reduction|rise|fall|outturn|actual)\b[^.;]{0,40}$/i;
const farthest = 160;

/** The financial or calendar year before one as written: `2022/23` of `2023/24`. */
function before(written: string): string {
  const [, prefix = '', first = '', rest = ''] = /^(\D*)(\d+)(.*)$/.exec(written) ?? [];
  const less = (digits: string) => String(Number(digits) - 1).padStart(digits.length, '0');
  return `${prefix}${less(first)}${rest.replace(/\d+/, less)}`;
}

/**
 * The text with "the year before" put as the year that it means, where an earlier sentence or clause names one: `£51,200 in 2023/24
 * and £48,700 in the year before`. As long as it was, so that offsets stay.
 */
export function withYearsBefore(text: string): string {
  if (!/\b(?:year|one) before\b|\b(?:previous|preceding|prior) (?:financial )?year\b/i.test(text)) return text;
  const years = findYears(text);
  let put = text;
  for (const { 0: said, index } of matchesOf(text, phrase)) {
    const year = years.filter(({ span }) => span[1] <= index && index - span[1] < farthest).at(-1);
    if (!year || compared.test(text.slice(Math.max(0, index - 60), index))) continue;
    const told = before(year.written);
    if (told.length <= said.length)
      put = put.slice(0, index) + told.padEnd(said.length, ' ') + put.slice(index + said.length);
  }
  return put;
}
