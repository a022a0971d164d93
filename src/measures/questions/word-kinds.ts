import type { Word } from '../../text/phrases.ts';
import { authorityWords, idleWords, plainWords, pointingWords, wholeWords } from './concepts.ts';

/** Bits for what a word may be to a question. */
export const wordBits = { plain: 1, whole: 2, authority: 4, pointing: 8, digits: 16 } as const;

const kinds = new Map<string, number>();
for (const [bit, words] of [
  [wordBits.plain, plainWords],
  [wordBits.plain, idleWords],
  [wordBits.whole, wholeWords],
  [wordBits.authority, authorityWords],
  [wordBits.pointing, pointingWords],
] as const)
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | bit);

/** What a word may be to a question; 0 where it names something. */
export const kindOf = ({ text }: Word): number => kinds.get(text) ?? (/^\d+$/.test(text) ? wordBits.digits : 0);
