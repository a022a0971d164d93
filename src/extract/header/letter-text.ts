import type { Span } from '../../model/span.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Block, Document, Line, Table } from '../lines/block.ts';
import { join, type Run, type Snippet, slice, spansOf } from '../lines/snippet.ts';

/** One line, or one cell of a table, of a letter. */
export interface Stretch {
  readonly words: Snippet;
  /** Where it begins in the letter's text. */
  readonly at: number;
  readonly place: 'title' | 'line' | 'cell' | 'furniture';
  readonly heading: boolean;
  readonly quote: number;
  /** What may label it where it begins: the line before it, the cell to its left, the cell above it. */
  readonly labels: readonly string[];
}

/** A letter as one string, a line for each stretch, for recognisers that read over line ends. */
export interface LetterText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly source: string;
}

type Draft = Omit<Stretch, 'at'>;

const cellsOf = (table: Table): Draft[] => {
  const above: string[] = [];
  return table.rows.flatMap((row) => {
    let left = '';
    let column = 0;
    return row.cells.flatMap((cell) => {
      const words = join(cell.lines.map((line) => line.words));
      const labels = [left, above[column] ?? ''].filter((label) => label !== '' && label.length < 60);
      if (words.text !== '') {
        left = words.text;
        above[column] = words.text;
      }
      column += cell.columns;
      return words.text === '' ? [] : [{ words, place: 'cell' as const, heading: false, quote: table.quote, labels }];
    });
  });
};

function lineOf(line: Line, before: Draft | undefined, place: 'line' | 'furniture'): Draft {
  const label = before && before.place !== 'title' && before.words.text.length < 60 ? before.words.text : '';
  return {
    words: line.words,
    place,
    heading: line.heading !== undefined,
    quote: line.quote,
    labels: label ? [label] : [],
  };
}

/** The title of a web page, which is no block of it. */
function titleOf(source: string): Draft[] {
  const start = source.slice(0, 20_000).search(/<title\b/i);
  if (start < 0) return [];
  const from = source.indexOf('>', start) + 1;
  const to = source.indexOf('<', from);
  if (from <= 0 || to < from || to - from > 300) return [];
  const run: Run = { at: 0, length: to - from, from, to };
  const words = slice({ text: source.slice(from, to).replace(/\s/g, ' '), runs: [run] }, 0);
  return words.text === '' ? [] : [{ words, place: 'title', heading: false, quote: 0, labels: [] }];
}

/** Lays a document out as one string: a web page's title, its blocks, then its furniture. */
export const letterText = rememberedOf((document: Document & { readonly furniture?: readonly Line[] }): LetterText => {
  const drafts: Draft[] = titleOf(document.text);
  const add = (block: Block) => {
    if (block.type === 'table') for (const cell of cellsOf(block)) drafts.push(cell);
    else drafts.push(lineOf(block, drafts.at(-1), 'line'));
  };
  document.blocks.forEach(add);
  for (const line of document.furniture ?? []) drafts.push(lineOf(line, drafts.at(-1), 'furniture'));
  let at = 0;
  const stretches = drafts.map((draft) => {
    const stretch = { ...draft, at };
    at += draft.words.text.length + 1;
    return stretch;
  });
  return { text: drafts.map(({ words }) => words.text).join('\n'), stretches, source: document.text };
});

/** The index of the stretch that an offset of the letter's text falls in. */
export function stretchAt({ stretches }: LetterText, offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a part of the letter's text stands in the source. */
export function sourceSpans(letter: LetterText, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (let i = stretchAt(letter, start); i < letter.stretches.length; i++) {
    const stretch = letter.stretches[i];
    if (!stretch || stretch.at >= end) break;
    for (const span of spansOf(slice(stretch.words, start - stretch.at, end - stretch.at), letter.source))
      spans.push(span);
  }
  return spans;
}

const question = /\?$|^(?:q(?:uestion)?\.? ?)?\d{1,2}[a-z]?[.):] /i;

/** The stretch with which the questions begin, or the end: what stands below it is an answer's. */
export function firstQuestion({ stretches }: LetterText): number {
  const found = stretches.findIndex(({ words }) => question.test(words.text));
  return found < 0 ? stretches.length : found;
}
