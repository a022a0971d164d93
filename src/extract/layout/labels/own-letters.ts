import { valueLike } from '../../lines/value-like.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/**
 * `A. Who is responsible?` right under a heading of its own, behind a number that was answered: its letters count a section's questions, and
 * belong under no number.
 */
export function startsOwnLetters(item: LineItem, above: Item | undefined, answer: Item | undefined): boolean {
  if (item.label?.paths[0]?.length !== 1 || item.asks < 0.4 || !/^\W{0,3}A\W/.test(item.line.words.text)) return false;
  if (!above || !isLineItem(above) || above.label || above.cue || above.not) return false;
  // Right over the head stands an answer, and no number that the letters could belong to.
  if (!answer || (isLineItem(answer) && (answer.label || answer.asks >= 0.4))) return false;
  const { line, asks } = above;
  const { text } = line.words;
  return (
    (line.gap || line.heading !== undefined) &&
    asks < 0.4 &&
    text.length < 60 &&
    /^\p{Lu}/u.test(text) &&
    !/[.,;:?!]$/.test(text) &&
    !valueLike.test(text)
  );
}
