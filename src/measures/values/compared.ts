import { findMoney } from '../../text/money.ts';
import { findYears } from '../../text/year.ts';

const opens =
  /\b(?:from|rising|rise|falling|going|increasing|reducing|up|down|increase|decrease|rise|fall|increased|decreased|compared|against|reduction|rose|risen|fell|dropped|grew|before|previous|previously|prior|formerly|until|former|past|old)\b/i;

/** From the figure on which a comparison follows to that comparison's end: ", up from 380,020 the year before", "(up from £80,100 in 2022/23)". */
const compared =
  /[,;(]?\s?\b(?:which (?:is|was) )?(?:(?:up|down|increased|decreased) (?:from|on|by)|(?:an? )?(?:increase|decrease|rise|fall|reduction) (?:from|of|on|over)|compared (?:with|to)|against) [^.;)\n]{0,80}\)?/gi;

/** "The fee went from £7,200 to £7,450": the former figure, where it has no year of its own. */
const former =
  /(?<=\b(?:went|gone|goes|rose|risen|rises|increased|grew|grown|moved|jumped|fell|fallen|decreased|dropped|reduced|changed|climbed)(?: up| down)? )from [^.;()\n]{1,40}? to (?=[£\d])/gi;
/** "£14,000 rising to £14,700 from April": what is yet to come, where it has no year of its own. */
const later =
  /,? ?\b(?:and )?(?:rising|increasing|going up|set to rise|due to rise|which will rise|falling|reducing|going down) to [£\d][\d,.]*[km]?\b[^.;()\n]{0,40}/gi;
const inMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} 20\d\d\b/gi;

/** "Before the move it was £1,012,000", "The fee rose from £13,500 in 2023": told of what was. */
const wasOnce =
  /(?<=[.;]\s)(?:but |and )?(?:before (?:that|then|this|the \p{L}+|it|we)|previously|prior to|formerly|(?:until|up to) (?:then|that time|the \p{L}+)|in the past|(?:the|its|our) (?:previous|former|old) \p{L}+)\b[^.;\n]{0,30}?(?:was|were|had been|used to be|cost|came to)\b[^;\n]{0,90}?(?=[.;](?:\s|$)|\n|$)|(?<=\b(?:rose|risen|went up|increased|grew|fell|dropped|decreased|reduced|up|down)) from £[\d,.]+[km]?(?: (?:in|on|at|before|after) [^.;£\n]{1,40})?(?=\W*(?:$|[.;]\s))/giu;

function withoutFormer(text: string): string {
  const blank = (words: string): string =>
    findYears(words.replace(inMonth, ' ')).length > 0 ? words : ' '.repeat(words.length);
  const blankOnce = (words: string): string =>
    findYears(words).some(({ financial }) => financial) ? words : ' '.repeat(words.length);
  return text.replace(former, blank).replace(later, blank).replace(wasOnce, blankOnce);
}

/** Whether each amount of money has a financial year of its own, the compared ones too: they are told for themselves. */
function isTold(text: string): boolean {
  const years = findYears(text);
  return (
    years.length > 1 &&
    years.every(({ financial }) => financial) &&
    new Set(years.map(({ value }) => value)).size === years.length &&
    findMoney(text).length === years.length
  );
}

/**
 * The text with what its figure is compared with blanked, so that offsets stay: the other figure and its year are not what was asked.
 * Where the text goes on with several years of its own, it stays as it is.
 */
export function withoutCompared(whole: string): string {
  if (!opens.test(whole)) return whole;
  const text = withoutFormer(whole);
  const bare = text.replace(compared, (words: string, at: number) =>
    /\d/.test(words) && /\d/.test(text.slice(Math.max(0, at - 30), at)) ? ' '.repeat(words.length) : words,
  );
  if (bare === text || findYears(bare).length > 1) return text;
  return findYears(bare).length === 1 && isTold(text) ? text : bare;
}

/**
 * What a figure is compared with, where that has a financial year of its own beside the one that was asked for: "104, down from 131 in
 * 2021-22". All else is blanked. `undefined` where there is none.
 */
export function comparedWith(text: string, bare: string, asked: string | undefined): string | undefined {
  if (asked === undefined || bare.length !== text.length || bare === text) return undefined;
  const only = text.replace(/[\s\S]/g, (char, i: number) => (bare[i] === char ? ' ' : char));
  const [year, ...more] = findYears(only);
  return year?.financial && more.length === 0 && year.value !== findYears(asked)[0]?.value ? only : undefined;
}
