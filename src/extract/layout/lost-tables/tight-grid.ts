import { matchesOf } from '../../../text/matches.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Block, Line, Table } from '../../lines/block.ts';
import { isFigureOrNone } from '../../lines/cell-figure.ts';
import { tableOfLines } from '../../lines/cell-of.ts';
import { cutAt, type Snippet, slice } from '../../lines/snippet.ts';

// Shape: `2022/23 2023/24` (perhaps behind a word over the first column), and under it `Letters 88 81`: a table whose columns nothing but a
// space parts. Not: a line of years over a line of as many values, which names no row.

const mostColumns = 12;

/** The blocks with a table in place of each stretch of lines that was a grid of figures by period and lost what kept its columns apart. */
export function withTightGrids(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => headsOf(block))) return blocks;
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const heads = headsOf(blocks[i]);
    const rows = heads ? rowsUnder(blocks, i, heads.length - 1) : [];
    if (heads && rows.length > 0) {
      found.push(tableOf(blocks[i] as Line, [heads, ...rows]));
      i += rows.length + 1;
    } else found.push(blocks[i++] as Block);
  }
  return found;
}

const word = /£ \d\S*|not (?:held|known|recorded|available|applicable)(?!\S)|\S+/gi;

/** The words of a line, each by itself; what says one value in two words is one. */
const wordsOf = (line: Snippet): { text: string; at: number }[] =>
  matchesOf(line.text, word).map(({ 0: text, index }) => ({ text, at: index }));

/** The cells of a line that ends in names of periods, two at least; the first is the corner, which may be empty. */
function headsOf(block: Block | undefined): Snippet[] | undefined {
  if (block?.type !== 'line' || block.words.text.length > 140 || !/\d/.test(block.words.text.slice(-6)))
    return undefined;
  const words = wordsOf(block.words);
  let first = words.length;
  while (first > 0 && isHead(words[first - 1]?.text ?? '')) first--;
  const count = words.length - first;
  if (count < 2 || count > mostColumns) return undefined;
  const corner = slice(block.words, 0, words[first]?.at ?? 0);
  // `How many in 2022 2023?`, `1. Costs 2022 2023`: a sentence, a question.
  if (/[?:;]|^\(?\d{1,2}[.)]|\b(?:in|for|and|of|to|the|between|from)$/i.test(corner.text)) return undefined;
  return [
    corner,
    ...cutAt(
      block.words,
      words.slice(first).map(({ at }) => at),
    ),
  ];
}

const isHead = (text: string): boolean => isPeriodName(text) || /^(?:total|q[1-4])$/i.test(text);

/** The rows right under a head: a name, then a figure for each column. */
function rowsUnder(blocks: readonly Block[], head: number, columns: number): Snippet[][] {
  const rows: Snippet[][] = [];
  for (let i = head + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== 'line' || block.words.text.length > 200) break;
    const words = wordsOf(block.words);
    const first = words.length - columns;
    const name = slice(block.words, 0, words[first]?.at ?? 0);
    if (first < 1 || !words.slice(first).every(({ text }) => isFigureOrNone(text))) break;
    if (!/^\p{L}/u.test(name.text) || /[.?]$/.test(name.text)) break;
    rows.push([
      name,
      ...cutAt(
        block.words,
        words.slice(first).map(({ at }) => at),
      ),
    ]);
  }
  return rows;
}

function tableOf(line: Line, rows: readonly (readonly Snippet[])[]): Table {
  const linesOf = (words: Snippet): Line[] =>
    words.text === '' ? [] : [{ ...line, words, bold: 0, italic: 0, gap: false }];
  return tableOfLines(
    rows.map((cells) => cells.map(linesOf)),
    line.quote,
    { headed: false },
  );
}
