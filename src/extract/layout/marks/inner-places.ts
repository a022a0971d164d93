import { matchesOf } from '../../../text/matches.ts';
import { putUnder } from '../../../text/put-under.ts';

/** Where a mark stands inside a text, and where what it marks begins. */
export interface Place {
  readonly at: number;
  readonly end: number;
  readonly count?: number;
}

const before = '(?<=^|\\s)';
/** `[ask]`, `<<Q>>`, `(EBC)`, `{3}` */
const tag = new RegExp(`${before}[[({<«‹]{1,2}\\s?([\\p{L}\\p{N} .]{1,24}?)\\s?[\\])}>»›]{1,2}[:.]?(?=\\s)`, 'gu');
/** `=>`, `||`, `+`, `•` */
const sign = new RegExp(`${before}[^\\p{L}\\p{N}\\s£$€"'“”‘’()&/,.;:?!]{1,4}(?=\\s)`, 'gu');
/** `Wanted:`, `Told -`, `Request item 3:`, with the words before it that may belong to it. */
const worded = new RegExp(
  `${before}((?:\\p{Lu}[\\p{L}.'’-]{0,20}\\s)?(?:\\p{L}[\\p{L}.'’-]{0,20}\\s)?\\p{L}[\\p{L}.'’-]{0,20})(\\s?\\d{1,2})?(\\s?:|\\s[=–—-]{1,2}|\\s?[»>]{1,2})(?=\\s)`,
  'gu',
);
/** `Q.`, `A1`, `Ans. ` */
const short = new RegExp(`${before}(\\p{Lu}\\p{L}{0,4})(?:\\s?(\\d{1,2})(?:[.:)])?|\\.)(?=\\s)`, 'gu');
/** `1.`, `(b)`, `3 -`, `#4`, `5/` */
export const counted = new RegExp(
  `${before}([^\\p{L}\\p{N}\\s£$€~<"'“‘]{0,2})(\\d{1,2}|[a-z])(\\s[–—|=~-]|[^\\p{L}\\p{N}\\s£$€%,"'’”]{0,2})(?=\\s)`,
  'gu',
);

/** The marks inside a text by what they look like. */
export function placesIn(text: string): ReadonlyMap<string, Place[]> {
  const found = new Map<string, Place[]>();
  const add = (key: string, place: Place): void => {
    putUnder(found, key, place);
  };
  for (const { index, 0: whole, 1: words = '' } of matchesOf(text, tag)) {
    const [digits] = /\d+/.exec(words) ?? [];
    add(`tag ${whole.toLowerCase().replace(/\d+/, '#')}`, {
      at: index,
      end: index + whole.length,
      count: digits ? Number(digits) : undefined,
    });
  }
  for (const { index, 0: whole } of matchesOf(text, sign)) add(whole, { at: index, end: index + whole.length });
  for (const { index, 0: whole, 1: words = '', 2: digits, 3: close = '' } of matchesOf(text, worded)) {
    const all = words.split(' ');
    // The words before may be the last of what stands before it.
    for (let i = 0; i < all.length; i++) {
      const own = all.slice(i).join(' ');
      if (!/^\p{Lu}/u.test(own)) continue;
      const at = index + words.length - own.length;
      add(`${own.toLowerCase()} ${digits === undefined ? '' : '#'}${close.trim()}`, {
        at,
        end: index + whole.length,
        count: digits === undefined ? undefined : Number(digits),
      });
    }
  }
  for (const { index, 0: whole, 1: words = '', 2: digits } of matchesOf(text, short))
    add(`${words} ${digits === undefined ? '.' : '#'}`, {
      at: index,
      end: index + whole.length,
      count: digits === undefined ? undefined : Number(digits),
    });
  return found;
}
