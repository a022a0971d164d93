import { flatMap } from '../../text/flat-map.ts';
import type { Block, Line, Row, Table } from './block.ts';
import { cellText } from './cell-text.ts';

// Shape: two tables in columns of spaces with a sentence between, read as one: `Year | Bins` / `2016 | 12` / `Below are those put in. |` /
// `Year | New bins`. Not: a question without an answer; a table of questions whose head a page says again.

const leastSentence = 30;

/** The blocks with a table of columns cut where a sentence stands over its first head said again. */
export function withTablesApart(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'table' && block.form === 'columns' && cutOf(block))) return blocks;
  return flatMap(blocks, (block) => (block.type === 'table' && block.form === 'columns' ? apart(block) : block));
}

function apart(table: Table): Block[] {
  const cut = cutOf(table);
  if (!cut) return [table];
  const lines = table.rows.slice(cut.from, cut.to).flatMap(({ cells: [first] }) => first?.lines ?? []);
  const between = lines.map((line, i): Line => ({ ...line, gap: i === 0 }));
  return [
    { ...table, rows: table.rows.slice(0, cut.from) },
    ...between,
    ...apart({ ...table, rows: table.rows.slice(cut.to) }),
  ];
}

/** The rows that hold the sentence; absent where there is none. */
function cutOf({ rows }: Table): { from: number; to: number } | undefined {
  const head = cellText(rows[0]?.cells[0]);
  if (head === '' || rows.length < 5) return undefined;
  for (let to = 3; to + 1 < rows.length; to++) {
    if (!isHead(rows[to], head)) continue;
    let from = to;
    while (from > 2 && isAlone(rows[from - 1])) from--;
    const words = rows
      .slice(from, to)
      .map(({ cells: [first] }) => cellText(first))
      .join(' ');
    if (words.length >= leastSentence && /[.:]$/.test(words)) return { from, to };
  }
  return undefined;
}

const isFilled = (row: Row): boolean => row.cells.slice(1).some((cell) => cell.lines.length > 0);
const isAlone = (row: Row | undefined): boolean => row !== undefined && cellText(row.cells[0]) !== '' && !isFilled(row);
const isHead = (row: Row | undefined, head: string): boolean =>
  row !== undefined && cellText(row.cells[0]) === head && isFilled(row);
