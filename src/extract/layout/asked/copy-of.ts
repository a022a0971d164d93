import { isLike } from '../../lines/likeness.ts';

/** A letter or digit, by which copies of the same words are compared. */
const isSignificant = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code > 0xbf;

/** A text's letters and digits, small. */
export const compact = (text: string): string => text.toLowerCase().replace(/[^0-9a-z\u00c0-\uffff]+/g, '');

/** Where in a text its so many-th letter or digit stands. */
export function placeIn(text: string, count: number): number {
  const lower = text.toLowerCase();
  let left = count;
  let at = 0;
  while (at < lower.length && !(isSignificant(lower.charCodeAt(at)) && --left === 0)) at++;
  return at;
}

/** Where in `gathered` a copy of `wanted`, give or take a few letters, ends. */
export function endOfCopy(gathered: string, wanted: string): number | undefined {
  if (gathered.startsWith(wanted)) return wanted.length;
  if (gathered.length < wanted.length * 0.85) return undefined;
  const head = Math.min(60, wanted.length);
  if (!isLike(gathered.slice(0, head), wanted.slice(0, head), 0.8)) return undefined;
  const tail = wanted.slice(-12);
  const at = gathered.indexOf(tail, Math.max(0, wanted.length * 0.7 - 12));
  if (at >= 0 && at + tail.length <= wanted.length * 1.25 + 6) return at + tail.length;
  // Where the copy is shorter nothing tells its end.
  if (gathered.length < wanted.length) return undefined;
  return isLike(gathered.slice(0, wanted.length), wanted, 0.85) ? wanted.length : undefined;
}

/** Whether a text of some length repeats one of the others, give or take a few letters; all of them folded. */
export const repeatsOne = (text: string, others: readonly string[]): boolean =>
  text.length >= 12 &&
  others.some((other) => Math.abs(other.length - text.length) < 0.3 * other.length + 6 && isLike(text, other, 0.85));
