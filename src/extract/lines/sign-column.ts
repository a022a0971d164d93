import type { Block, Cell, Row, Table } from './block.ts';
import { isFigure } from './cell-figure.ts';
import { cellOf } from './cell-of.ts';
import { join } from './snippet.ts';

// Shape: the pound sign in a column of its own, as sheets set money: `Printing | £ | 12,400`, `Calls | | 9,310`; a unit behind its figures:
// `Recycled | 41.2 | %`. Not: a column of other words, a sign without a figure beside it.

const sign = /^(?:[£$€]|GBP)$/;
const unit = /^%$/;

/** The blocks with signs that stand in a column of their own brought to their figures. */
export function withSignsJoined(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'table' && block.rows.some(hasSign))) return blocks;
  return blocks.map((block) => (block.type === 'table' ? joined(block) : block));
}

const textOf = (cell: Cell | undefined): string =>
  cell?.lines.length === 1
    ? (cell.lines[0]?.words.text ?? '')
    : (cell?.lines ?? []).map(({ words }) => words.text).join(' ');
const hasSign = ({ cells }: Row): boolean =>
  cells.length > 2 && cells.some((cell) => sign.test(textOf(cell)) || unit.test(textOf(cell)));

function joined(table: Table): Table {
  const width = table.rows[0]?.cells.length ?? 0;
  if (table.rows.some(({ cells }) => cells.length !== width || cells.some((cell) => cell.columns > 1 || cell.rows > 1)))
    return table;
  for (let column = 1; column < width; column++) {
    for (const [pattern, step] of [
      [sign, 1],
      [unit, -1],
    ] as const) {
      const body = table.rows.filter(({ cells }) => pattern.test(textOf(cells[column])));
      if (body.length === 0 || column + step < 1 || column + step >= width) continue;
      const others = table.rows.filter((row) => !body.includes(row));
      const fits =
        body.every(({ cells }) => isFigure(textOf(cells[column + step]))) &&
        others.every(({ cells }, i) => textOf(cells[column]) === '' || (i === 0 && table.rows[0]?.cells === cells));
      if (fits) return joined({ ...table, rows: table.rows.map((row) => rowWithout(row, column, step)) });
    }
  }
  return table;
}

/** The row with two cells made one. */
function rowWithout({ cells }: Row, column: number, step: 1 | -1): Row {
  const [left, right] = step === 1 ? [cells[column], cells[column + 1]] : [cells[column - 1], cells[column]];
  const [first, ...more] = [...(left?.lines ?? []), ...(right?.lines ?? [])];
  const lines = first ? [{ ...first, words: join([first, ...more].map(({ words }) => words)) }] : [];
  const one = cellOf(lines, left?.heading);
  const at = step === 1 ? column : column - 1;
  return { cells: [...cells.slice(0, at), one, ...cells.slice(at + 2)] };
}
