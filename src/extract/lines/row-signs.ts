import type { Line } from './block.ts';

/** A section's name between blank lines: `PORTAL`. */
export const isTitle = ({ words }: Line, gap: boolean): boolean => gap && /^\p{Lu}[\p{L} &,-]{3,}$/u.test(words.text);

/** Short names one below the other, as parts have them. */
export const isPartName = (before: string, text: string): boolean =>
  before.length < 24 && text.length < 24 && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(text);

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
