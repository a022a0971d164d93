import { remembered } from '../../text/remembered.ts';

/** How alike two texts are, from 0 to 1, by letters: one less the edit distance over the longer length. Long texts are compared by their first 120 letters. */
export function likeness(a: string, b: string): number {
  const x = a.length > 120 ? a.slice(0, 120) : a;
  const y = b.length > 120 ? b.slice(0, 120) : b;
  if (x === y) return 1;
  const longest = Math.max(x.length, y.length);
  if (longest === 0) return 1;
  if (Math.min(x.length, y.length) * 3 < longest) return 0;
  let row = Array.from({ length: y.length + 1 }, (_, i) => i);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const cost = x.charCodeAt(i - 1) === y.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return 1 - (row[y.length] ?? longest) / longest;
}

/** Letters and digits only, small: what two copies of the same words share. */
export const folded = remembered((text): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
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
    words.add(word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word);
  }
  return words;
});

/** How much of the smaller set of content words the two share, from 0 to 1. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
