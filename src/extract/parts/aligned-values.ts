import type { LineItem } from '../layout/items/item.ts';
import { join, type Snippet, slice } from '../lines/snippet.ts';
import type { Part } from './part.ts';

// A human sees: names one below the other, and far from them, one below the other as well, what stands for each, whatever it is:
//   Hosting        £36,000
//   Content        Nil - done by our own officers
//   Design         *
// Not: sentences set in two columns, a list whose marks stand far from its words.

const widest = 120;
const longestName = 48;
const name = /^(?:\p{Lu}|\d|£)[^?!;]*[\p{L}\p{N})%+*]$|^\p{Lu}$/u;

interface Aligned {
  readonly name: Snippet;
  readonly value: Snippet;
  /** In which column the value begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}

/** The name and the value of a line with one wide gap in it. */
function alignedIn({ line: { words, indent, bullet } }: LineItem): Aligned | undefined {
  const { runs } = words;
  if (bullet !== undefined || runs.length < 2) return undefined;
  let at = -1;
  for (let i = 1; i < runs.length; i++) {
    const [before, run] = [runs[i - 1], runs[i]];
    if (!before || !run || run.from - before.to < 2 || run.at !== before.at + before.length + 1) continue;
    if (at >= 0) return undefined;
    at = i;
  }
  const [first, before, run, last] = [runs[0], runs[at - 1], runs[at], runs.at(-1)];
  if (!first || !before || !run || !last || run.from - before.to > widest) return undefined;
  const label = slice(words, 0, run.at);
  if (label.text.length > longestName || !name.test(label.text)) return undefined;
  return {
    name: label,
    value: slice(words, run.at),
    left: indent + run.from - first.from,
    right: indent + last.to - first.from,
    gap: run.from - before.to,
  };
}

/** Names and what stands for each in a column of its own; `undefined` where the lines are anything else. */
export function alignedValues(lines: readonly LineItem[]): Part[] | undefined {
  const [first] = lines;
  if (!first || lines.length < 2) return undefined;
  const found: { readonly aligned: Aligned; readonly values: Snippet[] }[] = [];
  for (const item of lines) {
    const aligned = alignedIn(item);
    const open = found.at(-1);
    if (aligned) found.push({ aligned, values: [aligned.value] });
    // A value that the page's width broke goes on in its own column.
    else if (open && item.line.indent === open.aligned.left) open.values.push(item.line.words);
    else return undefined;
  }
  if (found.length < 2) return undefined;
  const all = found.map(({ aligned }) => aligned);
  const areSet = new Set(all.map(({ left }) => left)).size === 1 || new Set(all.map(({ right }) => right)).size === 1;
  const areApart = all.some(({ gap }) => gap > 2) || new Set(all.map(({ name: { text } }) => text.length)).size > 1;
  if (!areSet || !areApart || new Set(all.map(({ name: { text } }) => text)).size < all.length) return undefined;
  return found.map(({ aligned, values }) => ({ part: aligned.name.text.replace(/\s?:$/, ''), lines: [join(values)] }));
}
