import { matchesOf } from '../text/matches.ts';

/** A word of a text as names are compared: without case, accents and apostrophes, `&` as `and`. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before it. */
  readonly gap: 'space' | 'comma' | 'other';
}

const word = /[\p{L}\p{N}\p{M}'’]+|&(?:amp;)?/gu;
const plainGap = /^[\s\-‐‑–*_>]+$/;
const commaGap = /^\s*,\s*$/;

/** The words of `text.slice(from, to)`, with offsets into the whole text. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  const part = text.slice(from, to);
  const found: Word[] = [];
  let before = 0;
  for (const match of matchesOf(part, word)) {
    const start = match.index + leadingQuotes(match[0]);
    const last = match.index + match[0].length - trailingQuotes(match[0]);
    if (last <= start) continue;
    const end = ownersEnd(part, start, last);
    const key = keyOf(part.slice(start, end));
    found.push({
      key,
      start: from + start,
      end: from + end,
      gap: gapOf(part.slice(before, start), found.at(-1)?.key, key),
    });
    before = end;
  }
  return found;
}

/** The words of a name, for comparing names as wholes. */
export const keysOf = (name: string): string[] => wordsIn(name).map(({ key }) => key);

// A paragraph's end parts names; a line's end does not.
function gapOf(gap: string, previous: string | undefined, next: string): Word['gap'] {
  if (gap === '') return previous === 'and' || next === 'and' ? 'space' : 'other';
  if (gap === ' ') return 'space';
  if (gap.length > 12 || gap.split('\n').length > 2) return 'other';
  if (plainGap.test(gap) || gap === "'s " || gap === '’s ' || (previous === 'st' && /^\.\s*$/.test(gap)))
    return 'space';
  return commaGap.test(gap) ? 'comma' : 'other';
}

const plainAscii = /^[a-z0-9]*$/;

function keyOf(written: string): string {
  const lower = written.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  if (lower.startsWith('&')) return 'and';
  return lower.normalize('NFD').replace(/[\p{M}'’]/gu, '');
}

const ownersWord = /^(?:council|authority|corporation)['’]s$/i;

/** The Council's: the word ends before the possessive. */
const ownersEnd = (part: string, start: number, end: number): number =>
  end - start > 8 && ownersWord.test(part.slice(start, end)) ? end - 2 : end;

const isQuote = (character: string | undefined): boolean => character === "'" || character === '’';

function leadingQuotes(written: string): number {
  let count = 0;
  while (isQuote(written[count])) count++;
  return count;
}

function trailingQuotes(written: string): number {
  let count = 0;
  while (isQuote(written[written.length - 1 - count])) count++;
  return count;
}
