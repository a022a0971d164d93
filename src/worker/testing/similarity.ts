/** Folds what does not matter to a reader: white space, the shape of quotes, dashes and spaces, Unicode form. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ′`]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

/** Folds case and punctuation at the ends too: for labels. */
export const foldedLabel = (label: string | null | undefined): string =>
  folded(label ?? '')
    .toLowerCase()
    .replace(/^[\s:.•*-]+|[\s:.]+$/g, '');

/** Folds a name to its letters and digits, with `&` as `and`. */
export const foldedName = (name: string | null | undefined): string =>
  folded(name ?? '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Edit distance between two sequences; rows of numbers, so that a page of text takes milliseconds. */
function distance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** How alike two texts are, 0 to 1, after folding: by characters, by words where they are long. */
export function similarity(one: string, other: string): number {
  const [a, b] = [folded(one).toLowerCase(), folded(other).toLowerCase()];
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length / 4) return short.length / long.length;
  if (long.length <= 600) return 1 - distance(a, b) / long.length;
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  return 1 - distance(wordsA, wordsB) / Math.max(wordsA.length, wordsB.length);
}

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();

/** Whether a judge would let `given` stand for `expected`: the same, or nearly, but never with another figure in a short answer. */
export function textAgrees(expected: string, given: string): 'same' | 'near' | 'other' {
  if (folded(expected) === folded(given)) return 'same';
  if (expected === '' || given === '') return 'other';
  if (expected.length <= 40 && digits(expected) !== digits(given)) return 'other';
  return similarity(expected, given) >= 0.9 ? 'near' : 'other';
}
