import { flatMap } from '../../text/flat-map.ts';
import { isPeriodName } from '../../text/period-name.ts';
import { behindGap } from '../lines/behind-gap.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import { valueLike } from '../lines/value-like.ts';
import type { Part } from './part.ts';

// Shape: `Hosting        £36,000` over `Content        Nil, done by our own officers`: whatever the values are, they begin one below the other.

interface Lined {
  readonly line: { readonly words: Snippet; readonly indent: number; readonly bullet?: string };
}

const isName = (text: string): boolean =>
  text.length < 60 &&
  /^[\p{Lu}\d]/u.test(text) &&
  text.split(' ').length < 8 &&
  !/[.?!;,]$/.test(text) &&
  (isPeriodName(text) || (/\p{L}{2}/u.test(text) && !valueLike.test(text)));

/** Names with their values in a column of their own, two lines at least and every line; a line under a value may go on with it. */
export function valuesInColumn(lines: readonly Lined[]): Part[] | undefined {
  const [first] = lines;
  const gap = first && behindGap(first.line.words);
  if (!first || !gap) return undefined;
  const column = first.line.indent + gap.column;
  const found: { part: string; lines: Snippet[] }[] = [];
  for (const { line } of lines) {
    const { words, indent, bullet } = line;
    if (bullet !== undefined) return undefined;
    const own = behindGap(words);
    const last = found.at(-1);
    if (own && Math.abs(indent + own.column - column) < 2) {
      const name = slice(words, 0, own.at).text.replace(/\s?:$/, '');
      if (!isName(name)) return undefined;
      found.push({ part: name, lines: [slice(words, own.at)] });
    } else if (!own && last && Math.abs(indent - column) < 2) last.lines.push(words);
    else return undefined;
  }
  const figures = flatMap(found, ({ lines: [value] }) => (value && valueLike.test(value.text) ? [value] : []));
  return found.length > 1 && figures.length > 0 && new Set(found.map(({ part }) => part)).size === found.length
    ? found
    : undefined;
}
