import { foldSpaces } from './fold-spaces.ts';
import type { Found } from './found.ts';
import { matchesOf } from './matches.ts';

/** Where one item of a list ends and the next begins, however it is written: commas, semicolons, bullets, slashes between spaces. */
const strong =
  /[;•·‣●▪|]|,(?!\d)|\s[/+]\s|\s(?:and|&)\s(?=[A-Z0-9])|\s(?:and)\s(?=(?:the|our|a)\s[A-Z])|\n|(?:^|\s)[-–—*o]\s/g;

const small = /^(?:of|for|the|to|in|on|by|with|from|a|an)$/;

/** White space, bullets and quote marks around an item. */
const opens = /[\s•·\-–—*"'“”‘’(.:]/;
const closes = /[\s"'“”‘’,;:.]/;

/** The item between two offsets without what surrounds it; `undefined` where nothing is left. */
export function itemAt(text: string, start: number, end: number): Found<string> | undefined {
  let from = start;
  let to = end;
  while (from < to && opens.test(text[from] ?? '')) from++;
  while (to > from && closes.test(text[to - 1] ?? '')) to--;
  if (from >= to) return undefined;
  return { value: foldSpaces(text.slice(from, to)), span: [from, to] };
}

/** Whether "and" or "&" between these two words belongs to a name ("Research and Development", "Bang & Olufsen Ltd"). */
function keeps(text: string, at: number): boolean {
  const before = /(\S+)$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  return small.test(before.toLowerCase());
}

/**
 * The items of a list in running words: `Google Analytics, WordPress and Orlo`, bullets, lines, `A / B`. Brackets are never
 * split. A line end splits unless the next line goes on in small letters; with `lines: false` never, since a letter's lines wrap.
 */
export function splitList(text: string, { lines = true }: { readonly lines?: boolean } = {}): Found<string>[] {
  const items: Found<string>[] = [];
  let start = 0;
  const close = closings(text);
  // Where commas or bullets part the items, a line end only wraps a line.
  const wraps = !lines || /[,;•](?!\d)/.test(text);
  const push = (end: number) => {
    const item = itemAt(text, start, end);
    if (item) items.push(item);
  };
  for (const match of matchesOf(text, strong)) {
    if (match.index < start || close(match.index)) continue;
    if (match[0] === '\n' && (wraps || /[\p{Ll}(]/u.test(text[match.index + 1] ?? ''))) continue;
    if (/and|&/.test(match[0]) && keeps(text, match.index)) continue;
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return items;
}

/** Tells whether an offset lies inside brackets that close again. Offsets must be asked for in order. */
function closings(text: string): (at: number) => boolean {
  let seen = 0;
  let depth = 0;
  const hasClose = text.lastIndexOf(')');
  return (at) => {
    for (; seen < at; seen++) {
      if (text[seen] === '(' && seen < hasClose) depth++;
      else if (text[seen] === ')') depth = Math.max(0, depth - 1);
    }
    return depth > 0;
  };
}
