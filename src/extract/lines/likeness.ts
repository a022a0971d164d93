import { remembered } from '../../text/remembered.ts';

/** Of long texts so many letters are compared. */
const compared = 120;
/** The row of distances that is being filled; no two comparisons overlap. */
const row = new Uint8Array(compared + 1);

/**
 * Whether two texts are alike, by letters, at least so much (from 0 to 1): one less the edit distance over the longer length. Long texts are
 * compared by their first 120 letters. Only distances that would still do are counted.
 */
export function isLike(a: string, b: string, least: number): boolean {
  const x = a.length > compared ? a.slice(0, compared) : a;
  const y = b.length > compared ? b.slice(0, compared) : b;
  if (x === y) return true;
  const longest = Math.max(x.length, y.length);
  if (Math.min(x.length, y.length) * 3 < longest) return false;
  let most = longest;
  while (1 - most / longest < least) most--;
  return isWithin(x, y, most);
}

/** Whether no more than `most` letters changed, put in or left out make one text the other. */
function isWithin(x: string, y: string, most: number): boolean {
  const width = y.length;
  if (Math.abs(x.length - width) > most) return false;
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= x.length; i++) {
    const code = x.charCodeAt(i - 1);
    // What stands further from the diagonal than `most` is further away than `most`.
    const first = Math.max(1, i - most);
    const last = Math.min(width, i + most);
    let diagonal = row[first - 1] as number;
    let left = first === 1 ? i : most + 1;
    row[first - 1] = left;
    let least = left;
    for (let j = first; j <= last; j++) {
      // The row above ends at the diagonal's far side.
      const above = j - i === most ? most + 1 : (row[j] as number);
      const changed = diagonal + (code === y.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(above + 1, left + 1, changed);
      diagonal = row[j] as number;
      row[j] = left;
      if (left < least) least = left;
    }
    if (least > most) return false;
  }
  return (row[width] as number) <= most;
}

/** What is neither letter nor digit, but for a single space, which stays as it is. */
const betweenWords = /[^\p{L}\p{N}£% ][^\p{L}\p{N}£%]*| [^\p{L}\p{N}£%]+/gu;
const betweenPlainWords = /[^a-z0-9£% ][^a-z0-9£%]*| [^a-z0-9£%]+/g;
const isPlain = /^[\x20-\x7e£]*$/;

/** Letters and digits only, small: what two copies of the same words share. */
export const folded = remembered((text): string =>
  text
    .toLowerCase()
    .replace(isPlain.test(text) ? betweenPlainWords : betweenWords, ' ')
    .trim(),
);

const stopWords = new Set(
  'a an and any are as at be been by can could did do does for from had has have how i if in is it its many me much of on or our please provide shall should so state that the their them there these they this to under was were what when where which who will with would you your council councils authority authoritys information total number list'.split(
    ' ',
  ),
);

/** The words that carry a question's meaning, crudely stemmed. */
export const contentWords = remembered((text): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const word of folded(text).split(' ')) {
    if (word.length < 2 || stopWords.has(word)) continue;
    words.add(word.length > 4 ? stemOf(word) : word);
  }
  return words;
});

/** A word without `ies`, `ing`, `es`, `ed` or `s` at its end. */
function stemOf(word: string): string {
  const [x, y, z] = [word.at(-3), word.at(-2), word.at(-1)];
  const isLong = (x === 'i' && y === 'e' && z === 's') || (x === 'i' && y === 'n' && z === 'g');
  return word.slice(0, isLong ? -3 : y === 'e' && (z === 's' || z === 'd') ? -2 : z === 's' ? -1 : undefined);
}

/** How much of the smaller set of content words the two share, from 0 to 1. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
