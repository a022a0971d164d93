import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { startOf } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { labelOf } from './label-column.ts';

// Shape: `1 | 804,200`, `2 | Not known`, `3(a) | Umbraco`, without heads: the numbers of the questions above, an answer beside each.

const leastRows = 3;

/** The answers of a table of two columns whose first holds the numbers of the letter's questions (`asked`), most of them, in order; `undefined` for any other. */
export function readCountedAnswers(
  { rows }: Table,
  asked: ReadonlySet<string>,
  section: readonly string[],
): Draft[] | undefined {
  if (rows.length < leastRows || asked.size < leastRows || rows.some(({ cells }) => cells.length !== 2))
    return undefined;
  const paths: Path[] = [];
  for (const { cells } of rows) {
    const label = labelOf(cells[0]);
    const [path, ...more] = label?.paths ?? [];
    if (!path || more.length > 0 || !asked.has(nameOf(path))) return undefined;
    paths.push(path);
  }
  const names = new Set(paths.map(nameOf));
  const isWhole = names.size === rows.length && names.size * 4 >= asked.size * 3;
  const says = rows.filter(({ cells }) => cellText(cells[1]) !== '' && asks(cellText(cells[1])) < 0.4).length;
  if (!isWhole || says * 4 < rows.length * 3) return undefined;
  return rows.map(({ cells }, i) => {
    const lines = cellWords(cells[1]);
    return { path: paths[i], lines, section, at: startOf(lines[0], ...cellWords(cells[0])) };
  });
}
