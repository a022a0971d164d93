import { flatMap } from '../../../text/flat-map.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { join, startOf } from '../../lines/snippet.ts';
import { type Draft, draftOf } from '../draft.ts';

// Shape: `Harbour | Mooring income 2022/23 of each harbour` over `North | £4,120`: the column's head asks, and each row is a part of its answer.
// Not: a head that names its column by year, rows that are questions.

const each =
  /\b(?:(?:of|for|in|at|from|to) each|each|by|per)(?: (?:individual|named|different))? (\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?)(?:[\s,(].{0,40})?$/iu;
const plural = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** A table whose heads ask for something of each of its rows; the first column's head says what the rows are. */
export function readOfEach(table: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...rows] = table.rows;
  const [first, ...heads] = head?.cells ?? [];
  const kind = cellText(first);
  if (rows.length < 2 || heads.length === 0 || !/^\p{L}[\p{L}'’ -]{2,30}$/u.test(kind) || !heads.every(hasWords))
    return undefined;
  const names = rows.map(({ cells }) => cellText(cells[0]));
  if (
    !names.every((name) => /\p{L}/u.test(name) && name.length < 60 && !name.endsWith('?')) ||
    names.some(isPeriodName)
  )
    return undefined;
  if (rows.some(({ cells }) => cells.length !== heads.length + 1)) return undefined;
  const last = plural(kind.split(' ').at(-1) ?? '');
  const asks = heads.every((cell) => {
    const of = each.exec(cellText(cell))?.[1] ?? '';
    return cellText(cell).length > 14 && of.split(' ').some((word) => plural(word) === last);
  });
  if (!asks) return undefined;
  return flatMap(rows, ({ cells: [, ...values] }, i) =>
    values.map((value, k) => {
      const question = join(cellWords(heads[k]));
      const lines = cellWords(value);
      return draftOf({ part: names[i], question, lines, section, at: startOf(lines[0], question) });
    }),
  );
}

const hasWords = ({ lines }: Table['rows'][number]['cells'][number]): boolean => lines.length > 0;
