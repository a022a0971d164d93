import type { Line } from './block.ts';
import type { ColumnLine } from './row-labels.ts';

export const inCapitals = /^(?=.{0,60}\p{Lu}{4})[^\p{Ll}?.:;\d]{6,70}$/u;

/** A section's name between blank lines: `PORTAL`. */
export const isTitle = ({ words }: Line, gap: boolean): boolean => gap && /^\p{Lu}[\p{L} &,-]{3,}$/u.test(words.text);

/** Short names one below the other, as parts have them. */
export const isPartName = (before: string, text: string): boolean =>
  before.length < 24 && text.length < 24 && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(text);

/** Words that a line's end parts from what they lead to, be it the rest of a sentence or a list: `Yearly spend for`. */
export const leavesOpen = /(?:\b(?:and|or|of|the|to|in|for|a|with)|[,(])$/i;

/** `Maintenance | £310`, without a number: one of several parts. */
export const isPartLine = (line: ColumnLine | undefined): boolean =>
  line !== undefined &&
  !line.across &&
  !line.cells[0] &&
  /^\p{Lu}/u.test(line.cells[1]?.words.text ?? '') &&
  line.cells.slice(2).some(Boolean);

/** `(e.g. Taxi` goes on until its bracket is closed, within a few lines. */
export function leavesBracketOpen(lines: readonly Line[]): boolean {
  const text = lines.map(({ words }) => words.text).join(' ');
  const open = text.lastIndexOf('(');
  return open >= 0 && text.indexOf(')', open) < 0 && text.length - open < 160;
}

/** Hardly a letter or a digit in it. */
export function isRubbish(text: string): boolean {
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf) good++;
  }
  return text.length > 3 && good * 3 < text.length && !/^[_.\s-]+$/.test(text);
}

/**
 * Whether a line that stands alone in the first column is a topic's name over the rows under it, and no more of the row above: in capitals, or
 * words that would have had room in the line above.
 */
export function headsRows(
  text: string,
  above: readonly (readonly Line[])[],
  next: readonly (Line | undefined)[],
  width: number,
): boolean {
  const [label, ...values] = above;
  if (!values.some((lines) => lines.length > 0)) return false;
  if (inCapitals.test(text)) return true;
  const before = label?.at(-1)?.words.text ?? '';
  const [word = ''] = text.split(' ');
  return (
    above.length === 2 &&
    values.every((lines) => lines.length > 0) &&
    next.length > 1 &&
    next.every(Boolean) &&
    /^\p{Lu}[^.?!;,:\d]{3,40}$/u.test(text) &&
    !/(?:[,(&/-]|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|per))$/i.test(before) &&
    before.length + word.length + 3 < width
  );
}

/** A question that began and has not come to its mark. */
export const questionGoesOn = (text: string): boolean =>
  /^(?:["'(]?\w{1,3}[.)]\s*)?(?:how|what|which|who|when|where|why|does|do|did|is|are|has|have|can|please|if)\b/i.test(
    text,
  ) && !/[?.]$/.test(text);
