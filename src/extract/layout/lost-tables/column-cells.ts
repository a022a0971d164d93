import type { Line } from '../../lines/block.ts';

/** The lines of a column as cells: each line that begins one, with those that go on below it. */
export function columnCells(lines: readonly Line[], begins: (line: Line, before: Line) => boolean): Line[][] {
  const cells: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || begins(line, before)) cells.push([line]);
    else cells.at(-1)?.push(line);
  });
  return cells;
}
