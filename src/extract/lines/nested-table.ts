import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Line, Row } from './block.ts';
import { join } from './snippet.ts';

/** A table inside a cell as lines: a short row is one line, and where names stand above values each name is one with its value. */
export function linesOf(rows: readonly Row[]): Line[] {
  const isShort = (cells: readonly Cell[]): boolean =>
    cells.length > 1 && cells.every(({ lines }) => lines.length === 1 && (lines[0]?.words.text.length ?? 0) < 50);
  const joined = (cells: readonly (Cell | undefined)[]): Line[] => {
    const lines = flatMap(cells, (cell) => cell?.lines ?? []);
    return lines[0] ? [{ ...lines[0], words: join(lines.map(({ words }) => words)), bold: 0, italic: 0 }] : [];
  };
  const [heads, values, ...more] = rows;
  if (
    heads &&
    values &&
    more.length === 0 &&
    heads.cells.length === values.cells.length &&
    isShort(heads.cells) &&
    heads.cells.every((cell) => cell.heading || /^(?:19|20)\d\d\b/.test(cell.lines[0]?.words.text ?? ''))
  )
    return flatMap(heads.cells, (cell, k) => joined([cell, values.cells[k]]));
  return flatMap(rows, ({ cells }) => (isShort(cells) ? joined(cells) : flatMap(cells, ({ lines }) => lines)));
}
