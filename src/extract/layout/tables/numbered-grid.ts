import { flatMap } from '../../../text/flat-map.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { nameOf, type Path, romans } from '../../lines/number-path.ts';
import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { join, type Snippet, slice, startOf } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import type { Grid } from './column-kinds.ts';
import { saidUnder, speakAlone } from './said-once.ts';
import { matrix } from './table-columns.ts';

// Shape: `2.4  Letters   1,204   1,310` under `2022/23   2023/24`: rows named by the request's numbers, in whatever order, that ask in a word or two.

interface NumberedRow {
  readonly path: Path;
  readonly name: Snippet;
  readonly values: Grid[number];
}

/**
 * A grid of years whose rows are all numbered: each cell answers its row's number for its column's year. Under a question (`before`) letters
 * and bare numbers name parts of it.
 */
export function readNumberedGrid(table: Table, section: readonly string[], before?: Path): Draft[] | undefined {
  if (table.rows.length < 3) return undefined;
  const [head = [], ...body] = matrix(table);
  const heads = head.map(cellText);
  const first = heads.findIndex(isPeriodName);
  if (first < 1 || first > 2 || heads.length < first + 2 || !heads.slice(first).every(isPeriodName)) return undefined;
  const rows = flatMap(body, (row) => numberedRow(row, first) ?? []);
  const lettered = rows.filter(({ path, name }) => typeof path[0] === 'string' || name.text === '').length;
  if (lettered > 0 && (before || lettered < rows.length || !isCounted(rows))) return undefined;
  if (rows.length < body.length || new Set(rows.map(({ path }) => nameOf(path))).size < rows.length) return undefined;
  const areAlone = speakAlone(rows.map(({ values }) => values));
  return flatMap(rows, ({ path, name, values }) => {
    const question = name.text === '' ? undefined : name;
    // What is empty stands behind the last that is not.
    const end = flatMap(values, cellWords).at(-1);
    return saidUnder(heads.slice(first), values, areAlone).map(
      ({ part, lines }): Draft => ({ path, part, question, lines, section, at: startOf(lines[0], end, name) }),
    );
  });
}

/** `i.`, `ii.`, `iii.`, or numbers alone, each the one behind the row above: the request has their words. */
const isCounted = (rows: readonly NumberedRow[]): boolean =>
  rows.every(
    ({ path: [first, ...more] }, i) =>
      more.length === 0 && first !== undefined && counts.some((count) => count(i) === first),
  );
/** So many rows are counted so. */
const mostRomans = 12;
const counts: readonly ((at: number) => string | number | undefined)[] = [
  (at) => at + 1,
  (at) => romans.slice(0, mostRomans)[at],
  (at) => String.fromCharCode(97 + at),
];

/** Whether a grid's rows without words have numbers that were not asked: they name something else. */
export const namesUnasked = (drafts: readonly Draft[], asked: ReadonlySet<string>): boolean =>
  drafts.some(
    ({ path, part, question }) =>
      !question && path?.length === 1 && part !== undefined && isPeriodName(part) && !asked.has(nameOf(path)),
  );

/** The number may have a column of its own before the name. */
function numberedRow(cells: Grid[number], first: number): NumberedRow | undefined {
  const words = join(cellWords(cells[first - 1]));
  const own = first === 2 ? readLabelCell(cellText(cells[0])) : undefined;
  const label = first === 1 ? (readLabelCell(words.text) ?? readLabel(words.text)) : undefined;
  const path = (own ?? label)?.paths[0];
  const name = slice(words, label ? Math.min(label.end, words.text.length) : 0);
  if (!path || (own ?? label)?.paths.length !== 1 || !/^(?:\p{L}|$)/u.test(name.text)) return undefined;
  return { path, name, values: cells.slice(first) };
}
