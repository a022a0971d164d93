import { anyCardinal, anyOrdinal, numberOfWord } from '../../../text/numbers-as-words.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Line } from '../../lines/block.ts';

/** What a text begins with that may mark it, the same over and over but for its number: a sign, a tag, a word or two before a colon, a count. */
export interface Lead {
  /** The mark with its number left out. */
  readonly key: string;
  /** Where what it marks begins. */
  readonly end: number;
  /** How many characters at the text's end close what it opens. */
  readonly close: number;
  readonly number?: number;
  /** Its words; empty where it is but a sign. */
  readonly words: string;
}

/** So much of a line may be its mark. */
const longest = 60;

/** `[EL] `, `{3} `, `<2>`, `(Council) ` */
const tag = /^[[({<«‹]{1,2}\s?(?<words>[^\])}>»›]{1,24}?)\s?[\])}>»›]{1,2}\s?[:.–—-]?(?=\s|$)\s*/u;
/** `Officer says: `, `POINT 3 - `, `Detail 2 = `, `Query 1 of 6: `, `2nd question: ` */
const worded =
  /^(?<words>(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:\p{L}[\p{L}\p{N}.'’&/()-]*)(?:\s[\p{L}\p{N}.'’&/()#-]+){0,5}?)(?:\s?:|\s?=|\s[–—-]{1,2}|\s?\||\s?~|\s?[»>]{1,2})(?=\s|$)\s*/u;
/** `Qu.3 `, `No. 3 `, `R2 `, `FOI-4 ` */
const counted = /^(?<words>\p{L}{1,12}[./#-]?\s?)\d{1,3}(?:\s?[.:)–—-])?(?=\s|$)\s*/u;
/** `Ans. `, `R. `, `Item 3. `, `One. ` */
const stopped = /^(?<words>\p{L}{1,9}(?:\s\d{1,3})?)\.(?=\s|$)\s*/u;
/** `1/ `, `#2 `, `-3- `, `4 | ` */
const signedNumber = /^[^\p{L}\p{N}\s£$€([]{0,2}\s?\d{1,3}(?:\s?[^\p{L}\p{N}\s£$€%,.)\]]{1,2})?\s+(?=\S)/u;
/** `2 of 7: ` */
const ofSoMany = /^\d{1,2} of \d{1,2}\s?[:.)–—-]\s+(?=\S)/u;
/** `=> `, `-- `, `... `, `» ` */
const sign = /^[^\p{L}\p{N}\s£$€"'“”‘’([]{1,4}\s+(?=\S)/u;
/** `FINDING We hold ...` */
const shouted = /^(?<words>\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})(?=\s+\p{Lu}?\p{Ll}|\s+[£\d])\s+/u;

const patterns = [tag, worded, counted, stopped, signedNumber, ofSoMany, sign, shouted];

/** The first words of an answer, or of one of its parts, and no mark: `Yes - Jadu`, `2023/24: £4,120`. */
const saysIt =
  /^(?:yes|no|none|nil|n\/?a|not\b.*|unknown|total|approx\w*|about|circa|around|over|under|up to|less than|more than|fewer than|included|exempt|refused|withheld|section|(?:19|20)\d\d\d?.*|[£\d].*|q[1-4]|quarter.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*(?: \d+)?)$/iu;

/** A box to tick. */
const ticked = /[☐☑☒✓✔✗✘□■]|^[[(]\s?[xX✓]?\s?[\])]/u;

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '*': '*',
  '"': '"',
  '“': '”',
};

/** All that a line begins with, the longest first; its bullet and the depth of its quotation belong to each. */
export function leadsOf({ words: { text }, bullet, quote }: Line): readonly Lead[] {
  const found = leadsIn(text);
  const before = `${quote > 0 ? `>${quote}` : ''}${bullet !== undefined && bullet !== '<li>' ? bullet : ''}`;
  return before === ''
    ? found
    : [
        ...found.map((lead) => ({ ...lead, key: `${before} ${lead.key}` })),
        { key: before, end: 0, close: 0, words: '' },
      ];
}

/** All that a text begins with that may mark it, the longest first. */
export const leadsIn = remembered((text): readonly Lead[] => {
  const head = text.slice(0, longest + 20);
  const found: Lead[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    const words = match?.groups?.['words'] ?? '';
    if (match && match[0].length <= longest && !saysIt.test(words) && !ticked.test(match[0]))
      found.push(leadFrom(match[0], words));
  }
  // The whole line, where what it marks stands below it.
  const isShort = text.length <= 40 && /^[\p{L}\p{N}]/u.test(text) && text.split(' ').length < 6;
  if (isShort && !saysIt.test(text) && !found.some(({ end }) => end >= text.length)) found.push(leadFrom(text, text));
  const closer = closers[text.charAt(0)];
  if (closer && text.length > 2 && text.endsWith(closer))
    found.push({ key: `${text.charAt(0)}${closer}`, end: 1, close: 1, words: '' });
  return found;
});

const inWords = new RegExp(`(?<!\\p{L})(?:${anyCardinal}|${anyOrdinal})(?!\\p{L})`, 'u');
const inDigits = /\d{1,3}(?:st|nd|rd|th)?/;

function leadFrom(whole: string, words: string): Lead {
  const small = whole.trim().toLowerCase();
  const digits = inDigits.exec(small)?.[0];
  const word = digits === undefined ? inWords.exec(small)?.[0] : undefined;
  const number =
    digits !== undefined ? Number.parseInt(digits, 10) : word !== undefined ? numberOfWord(word) : undefined;
  const key = (
    word === undefined ? small.replaceAll(/\d+(?:st|nd|rd|th)?/g, '#') : small.replace(word, '#')
  ).replaceAll(/\s+/g, ' ');
  return { key, end: whole.length, close: 0, number, words: words.trim().toLowerCase() };
}
