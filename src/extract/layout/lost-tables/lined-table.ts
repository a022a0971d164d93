import { flatMap } from '../../../text/flat-map.ts';
import type { Block, Line, Table } from '../../lines/block.ts';
import { cellOf } from '../../lines/cell-of.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import { asks } from '../asked/asks.ts';
import { answerHead, labelHead, namesColumns, questionHead } from '../tables/column-heads.ts';

// Shapes: `No` / `Question` / `Department` / `Response`, then `1` / `How many?` / `Legal` / `12`, each cell a line or a paragraph of its own.
// Not: three columns, which labels alone tell; records of different lengths.

const mostHeads = 8;
const leastHeads = 4;

const isLetters = /^dear\b|:\s\S|\p{L}{3,}\.$/iu;

/** The blocks with a table in place of each stretch of lines that was one of four columns or more and lost its form, a cell to a line. */
export function withLinedTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(mayHead)) return blocks;
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const taken = mayHead(blocks[i]) ? tableAt(blocks, i) : undefined;
    if (taken) found.push(taken.table);
    else found.push(blocks[i] as Block);
    i += taken?.count ?? 1;
  }
  return found;
}

const textOf = (block: Block | undefined): string => (block?.type === 'line' ? block.words.text : '');

const mayHead = (block: Block | undefined): boolean => {
  const text = textOf(block);
  return text !== '' && text.length < 30 && (labelHead.test(text) || questionHead.test(text));
};

function tableAt(blocks: readonly Block[], start: number): { table: Table; count: number } | undefined {
  const heads: Line[] = [];
  for (let i = start; i < start + mostHeads; i++) {
    const block = blocks[i];
    if (block?.type !== 'line') return undefined;
    const { text } = block.words;
    // `Dear Requester`, `Subject: your request`, `Please see our response.`: a letter's head.
    if (isLetters.test(text)) return undefined;
    if (readLabelCell(text) || asks(text) >= 0.4 || text.length > 50) break;
    heads.push(block);
  }
  const cells = heads.map((line) => cellOf([line]));
  if (heads.length < leastHeads || !namesColumns(cells)) return undefined;
  const read = labelHead.test(textOf(heads[0])) ? byNumbers : byCount;
  const records = read(blocks, start + heads.length, heads);
  if (!records || records.length < 2) return undefined;
  const rows = records.map((lines) => ({
    cells: heads.map((_, k) => cellOf(k === heads.length - 1 ? lines.slice(k) : lines.slice(k, k + 1))),
  }));
  const table: Table = { type: 'table', rows: [{ cells }, ...rows], form: 'columns', quote: heads[0]?.quote ?? 0 };
  return { table, count: heads.length + records.reduce((sum, lines) => sum + lines.length, 0) };
}

/** Records that begin with numbers that count on: as many lines as heads, one less where the last cell is empty, more where it has several lines. */
function byNumbers(blocks: readonly Block[], start: number, heads: readonly Line[]): Line[][] | undefined {
  const records: Line[][] = [];
  const endsInAnswer = answerHead.test(textOf(heads.at(-1)));
  let last: Path | undefined;
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== 'line') break;
    const path = readLabelCell(block.words.text)?.paths[0];
    const open = records.at(-1);
    if (path && (last === undefined || isNext(last, path))) {
      records.push([block]);
      last = path;
    } else if (!open) return undefined;
    else open.push(block);
  }
  const final = records.at(-1);
  // What goes on behind the last record is the letter's.
  if (final && final.length > heads.length) final.length = heads.length;
  const fits = records.every(
    ({ length }, i) =>
      length === heads.length ||
      (endsInAnswer &&
        (length === heads.length - 1 || (length > heads.length && length < 20 && i < records.length - 1))),
  );
  return fits && records.filter(({ length }) => length === heads.length).length * 2 > records.length
    ? records
    : undefined;
}

/** Records without numbers: a line for each head, the question's line asking in each. */
function byCount(blocks: readonly Block[], start: number, heads: readonly Line[]): Line[][] | undefined {
  const question = heads.findIndex((line) => questionHead.test(textOf(line)));
  const records: Line[][] = [];
  for (let i = start; i + heads.length <= blocks.length; i += heads.length) {
    const lines = flatMap(blocks.slice(i, i + heads.length), (block) => (block.type === 'line' ? [block] : []));
    if (lines.length < heads.length || asks(textOf(lines[question])) < 0.4) break;
    records.push(lines);
  }
  return records;
}
