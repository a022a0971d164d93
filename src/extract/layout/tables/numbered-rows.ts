import { flatMap } from '../../../text/flat-map.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import { join, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';

// Shape: `Row No | System | Supplier | Product | Contract end`, then `1 | Payroll | ...`, `2 | Libraries | None |`: the requester's own table, filled in.

const numbersHead = /^(?:(?:row|item|line|ref(?:erence)?|question|q|s)\.?\s?)?(?:no|number|#|ref(?:erence)?|id)?\.?$/i;
const leastRows = 3;

/** A table whose rows count from 1 and are named, under a head that names all columns: each row asks for what its columns tell. For letters that have no numbers beside it. */
export function readNumberedRows(table: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...rows] = table.rows;
  if (!head || rows.length < leastRows || head.cells.length < 4) return undefined;
  const heads = head.cells.map(cellText);
  if (!numbersHead.test(heads[0] ?? '') || heads[0] === '' || !heads.slice(1).every(isName)) return undefined;
  const isCounted = rows.every(({ cells }, i) => {
    const path = readLabelCell(cellText(cells[0]))?.paths[0];
    return path?.length === 1 && path[0] === i + 1 && isName(cellText(cells[1]));
  });
  if (!isCounted) return undefined;
  return flatMap(rows, ({ cells }, i) => {
    const question = join(cellWords(cells[1]));
    const at = startOf(question);
    const values = heads.slice(2).map((_, k) => cellWords(cells[k + 2]));
    const [first, ...others] = values;
    const said = first?.map(({ text }) => text).join(' ') ?? '';
    // `No system needed`, and nothing in the other cells, speaks for the row.
    if (first && others.every((lines) => lines.length === 0) && (said === '' || speaksForAll(said)))
      return [{ path: [i + 1], question, lines: first, section, at }];
    return values.map((lines, k) => ({ path: [i + 1], part: heads[k + 2], question, lines, section, at }));
  });
}

const isName = (text: string): boolean =>
  text !== '' && text.length < 90 && /^\p{L}/u.test(text) && !valueLike.test(text) && asks(text) < 0.6;

const speaksForAll = (text: string): boolean =>
  /^(?:no|none|nil|not|n\/?a)\b/i.test(text) || outcomeOf(text).outcome !== 'answered';
