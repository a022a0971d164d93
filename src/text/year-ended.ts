import { matchesOf } from './matches.ts';

const sign = /\bmarch (?:19|20)\d\d\b/i;
/** "Year to March 2025", "twelve months ended 31 March 2025": the words from the month's on are told otherwise. */
const ended =
  /(?<=\b(?:year|(?:12|twelve) months)\s)(?:up to|to|ending|ended|until)(?: the)?(?: end of)?(?: on)? (?:31(?:st)? )?(?:of )?march ((?:19|20)\d\d)\b/gi;
/** "April 2023 to March 2024", "1 April 2023 - 31 March 2024". */
const fromApril =
  /\b(?:1(?:st)? )?april ((?:19|20)\d\d)(?: to | until | and |\s?[–-]\s?)(?:the end of )?(?:31(?:st)? )?march ((?:19|20)\d\d)\b/gi;

const financial = (end: number): string => `${end - 1}/${String(end % 100).padStart(2, '0')}`;

/** The text with a financial year that is told by its end put as its two years: "the year to March 2025" is 2024/25. As long as it was, so that offsets stay. */
export function withYearsEnded(text: string): string {
  if (!sign.test(text)) return text;
  let put = text;
  const say = (index: number, length: number, end: number): void => {
    put = put.slice(0, index) + financial(end).padEnd(length, ' ') + put.slice(index + length);
  };
  for (const { 0: said, 1: first, 2: second, index } of matchesOf(text, fromApril))
    if (Number(second) === Number(first) + 1) say(index, said.length, Number(second));
  for (const { 0: said, 1: year, index } of matchesOf(text, ended)) say(index, said.length, Number(year));
  return put;
}
