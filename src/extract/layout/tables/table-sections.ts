import type { Cell, Row, Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { areColumnNames } from '../../lines/head-names.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import { givesFigure } from '../unread.ts';
import { isAboutTheLetter, labelHead, namesColumns } from './column-heads.ts';
import { isPeriodHead } from './unit-heads.ts';

/** Rows under one heading row, which may be missing, perhaps under a title of their own. */
export interface TableSection {
  readonly title?: Snippet;
  readonly head?: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows of a table, parted where a title stands alone between them or another heading row begins. */
export function sectionsOf(table: Table): readonly TableSection[] {
  const all = rowsApart(table).filter((row) => fullCells(row).length > 0 && !tellsOfLetter(row));
  const widest = Math.max(0, ...all.map((row) => fullCells(row).length));
  const heads = all.filter((row, i) => isHead(row, below(all, i)));
  /** What stands over a column elsewhere as well, and beside it no figure. */
  const isHeadAt = (i: number): boolean => {
    const row = all[i];
    if (!row || fullCells(row).length < 2) return false;
    if (heads.includes(row)) return true;
    return row.cells.every((cell) => !givesFigure(cellText(cell))) && heads.some((head) => sharesCell(row, head));
  };
  const found: { title?: Snippet; head?: readonly Cell[]; rows: (readonly Cell[])[] }[] = [];
  let title: Snippet | undefined;
  all.forEach((row, i) => {
    const open = found.at(-1);
    if (isTitle(row) && (!open || i + 1 === all.length || widest > 2 || isHeadAt(i + 1)))
      title = fullCells(row)[0]?.lines[0]?.words;
    else if (isHeadAt(i) && (i === 0 || title || isOtherHead(row, open?.head))) {
      // The heading again on the next page is none.
      if (title || !open || !repeats(row, open.head)) found.push({ title, head: row.cells, rows: [] });
      title = undefined;
    } else if (open && title) {
      found.push({ title, head: open.head, rows: [row.cells] });
      title = undefined;
    } else if (open) open.rows.push(row.cells);
    else {
      found.push({ title, rows: [row.cells] });
      title = undefined;
    }
  });
  return found.filter((section) => section.rows.length > 0);
}

/** The next row that is no title. */
const below = (rows: readonly Row[], at: number): Row | undefined =>
  rows.slice(at + 1, at + 3).find((row) => !isTitle(row));

const sharesCell = ({ cells }: Row, head: Row): boolean =>
  cells.some((cell, k) => /\p{L}/u.test(cellText(cell)) && cellText(cell) === cellText(head.cells[k]));

/** The rows as they stand in the source, where a reader joined a heading row with the row above it. */
function rowsApart({ rows, form }: Table): readonly Row[] {
  if (form !== 'columns') return rows;
  const heads = rows.filter((row, i) => isHead(row, rows[i + 1]));
  return rows.flatMap((row): readonly Row[] => {
    if (!row.cells.some(({ lines }) => lines.length > 1)) return [row];
    const apart = linesOf(row);
    const isApart = apart.some(
      (one, i) =>
        fullCells(one).length > 1 &&
        (isHead(one, apart[i + 1]) || (i > 0 && heads.some((head) => sharesCell(one, head)))),
    );
    return isApart ? apart : [row];
  });
}

/** A row's lines, each a row: one ends where the next cell stands no further to the right. */
function linesOf({ cells }: Row): Row[] {
  const all = cells
    .flatMap(({ lines }, column) => lines.map((line) => ({ line, column })))
    .sort((one, other) => startOf(one.line.words) - startOf(other.line.words));
  const found: Cell[][] = [];
  let last = cells.length;
  for (const { line, column } of all) {
    if (column <= last) found.push(cells.map((cell) => ({ ...cell, lines: [] })));
    const open = found.at(-1);
    const cell = open?.[column];
    if (open && cell) open[column] = { ...cell, lines: [line] };
    last = column;
  }
  return found.map((own) => ({ cells: own }));
}

const fullCells = ({ cells }: Row): Cell[] => cells.filter(({ lines }) => lines.length > 0);

/** `Reference | FOI 1203` */
const tellsOfLetter = ({ cells }: Row): boolean =>
  cells.length > 1 &&
  isAboutTheLetter.test(cellText(cells[0]).replace(/\s?:$/, '')) &&
  /\d/.test(cellText(cells[1])) &&
  !isPeriodHead(cellText(cells[1]));

const repeats = ({ cells }: Row, head: readonly Cell[] | undefined): boolean =>
  head !== undefined && cells.length > 1 && cells.every((cell, k) => cellText(cell) === cellText(head[k]));

/** `Other matters` alone in its row. */
function isTitle(row: Row): boolean {
  const [only, ...more] = fullCells(row);
  const text = cellText(only);
  return (
    more.length === 0 && text.length < 80 && !/^\W*\d+\W*$/.test(text) && !valueLike.test(text) && !text.endsWith('?')
  );
}

/** A row that names columns: by its words, by years over figures, or where nothing in it gives what the row below it does. */
export function isHead(row: Row, next: Row | undefined): boolean {
  const texts = row.cells.map(cellText).map((text) => (labelHead.test(text) ? '' : text));
  const full = texts.filter((text) => text !== '');
  if (!next || full.length === 0 || fullCells(row).length < 2 || full.some((text) => text.length > 60)) return false;
  if (texts.slice(1).filter(isPeriodHead).length > 1 && texts.every((text) => isPeriodHead(text) || !givesFigure(text)))
    return true;
  if (row.cells.some(({ heading }) => heading) && !next.cells.every(({ heading }) => heading)) return true;
  if (full.some((text) => givesFigure(text) || valueLike.test(text) || text.endsWith('?'))) return false;
  if (texts.filter(isNumber).length === 1) return false;
  if (namesColumns(row.cells) || areColumnNames(texts)) return true;
  // A number below what is none.
  return texts.some((text, k) => !/\d/.test(text) && isNumber(cellText(next.cells[k])));
}

const isNumber = (text: string): boolean =>
  /^\W{0,2}(?:\p{L}[\p{L}.]{0,9}\s?)?\d{1,2}[.):\]]?$/u.test(text) && !valueLike.test(text.replace(/\d/, ''));

/** `Item | Answer` under `Item | 2023/24 | 2024/25`: years, or other words over a column that is headed the same. */
const isOtherHead = (row: Row, head: readonly Cell[] | undefined): boolean => {
  const texts = row.cells.map(cellText);
  return head === undefined
    ? texts.some(isPeriodHead)
    : texts.every((text) => asks(text) < 0.4) &&
        (texts.some(isPeriodHead) || namesColumns(row.cells) || sharesCell(row, { cells: head }));
};
