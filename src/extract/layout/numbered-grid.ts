import { flatMap } from '../../text/flat-map.ts';
import { cellText, cellWords } from '../answers/grid-parts.ts';
import { isPeriodName } from '../answers/period-rows.ts';
import type { Row, Table } from '../lines/block.ts';
import { readLabel, readLabelCell } from '../lines/label.ts';
import { nameOf, type Path } from '../lines/number-path.ts';
import { join, type Snippet, slice, startOf } from '../lines/snippet.ts';
import type { Draft } from './draft.ts';

// Shape: `2.4  Letters   1,204   1,310` under `2022/23   2023/24`: rows named by the request's numbers, in whatever order, that ask in a word or two.

interface NumberedRow {
  readonly path: Path;
  readonly name: Snippet;
  readonly values: Row['cells'];
}

/** A grid of years whose rows are all numbered: each cell answers its row's number for its column's year. */
export function readNumberedGrid(table: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...body] = table.rows;
  if (!head || body.length < 2) return undefined;
  const heads = head.cells.map(cellText);
  const first = heads.findIndex(isPeriodName);
  if (first < 1 || first > 2 || heads.length < first + 2 || !heads.slice(first).every(isPeriodName)) return undefined;
  const rows = flatMap(body, (row) => numberedRow(row, first) ?? []);
  if (rows.length < body.length || new Set(rows.map(({ path }) => nameOf(path))).size < rows.length) return undefined;
  return flatMap(rows, ({ path, name, values }) =>
    flatMap(heads.slice(first), (part, k): Draft[] => {
      const lines = cellWords(values[k]);
      return [{ path, part, question: name, lines, section, at: startOf(lines[0], name) }];
    }),
  );
}

/** The number may have a column of its own before the name. */
function numberedRow({ cells }: Row, first: number): NumberedRow | undefined {
  const words = join(cellWords(cells[first - 1]));
  const own = first === 2 ? readLabelCell(cellText(cells[0])) : undefined;
  const label = first === 1 ? readLabel(words.text) : undefined;
  const path = (own ?? label)?.paths[0];
  const name = slice(words, label?.end ?? 0);
  if (typeof path?.[0] !== 'number' || (own ?? label)?.paths.length !== 1 || !/^\p{L}/u.test(name.text))
    return undefined;
  return { path, name, values: cells.slice(first) };
}
