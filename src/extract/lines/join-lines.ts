import { join, type Snippet, slice } from './snippet.ts';

/** First halves of words that keep their hyphen when a line ends behind it. */
const keepsHyphen = new Set(
  'self non post multi third in on off e full part long short high low well anti year follow sign back end face one two three four five six day open real cloud web user data cost tax fly stand up down out over under cross hard soft all ex mid semi ultra so by then decision best most first second public private council resident customer know go take opt pay log roll set drop time co'.split(
    ' ',
  ),
);

/** How two lines of an answer join: a link goes on, a word parted by a hyphen loses it, one made of two words keeps it. */
function seam(before: string, after: string): 'space' | 'glue' | 'mend' {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const first = after.split(' ', 1)[0] ?? '';
  if (/(?:https?:\/\/|www\.)/i.test(last)) {
    const goesOn = /[-/_.=?&%]$/.test(last)
      ? /^[a-z0-9]/.test(first) && (/[-/_.=]/.test(first) || !after.includes(' '))
      : /^[/?#&=_-]./.test(first);
    return goesOn ? 'glue' : 'space';
  }
  // A range, a year of two or a date that the line's end parts: `4-` and `6`.
  if (/\d[-–/]$/.test(last) && /^\d/.test(first))
    return /\b(?:19|20)\d\d.$/.test(last) && !/^\d\d(?:\d\d)?\b/.test(first) ? 'space' : 'glue';
  if (/[-._@]$/.test(last) && (last.includes('@') || /^[\w-]+(?:\.\w+){2}/.test(first))) return 'glue';
  // Of a longer word the end is enough to know that it is none of the above.
  const half = /(\p{L}+)[-\u2010]$/u.exec(last.slice(-40))?.[1];
  if (!half || !/^\p{Ll}/u.test(after)) return 'space';
  const isShort = half.length > 1 && half === half.toUpperCase();
  return isShort || keepsHyphen.has(half.toLowerCase()) ? 'glue' : 'mend';
}

/** The lines of one text as one snippet. */
export function joinLines(lines: readonly Snippet[]): Snippet {
  if (lines.length === 1) return lines[0] as Snippet;
  const full = lines.filter(({ text }) => text !== '');
  const seams = full.map((line, i) => (i === 0 ? 'space' : seam(full[i - 1]?.text ?? '', line.text)));
  const pieces = full.map((line, i) => (seams[i + 1] === 'mend' ? slice(line, 0, line.text.length - 1) : line));
  return join(pieces, (_before, _after, i) => seams[i] !== 'space');
}
