import { isPeriodName } from '../../../text/period-name.ts';
import type { Block, Cell, Row, Table } from '../../lines/block.ts';
import { isFigure } from '../../lines/cell-figure.ts';
import { cellText } from '../../lines/cell-text.ts';
import { isPageFoot } from '../items/after-answers.ts';
import { namesColumns } from '../tables/column-heads.ts';

const wordsOf = ({ cells }: Row): string => cells.map(cellText).join(' | ');
const isEmpty = ({ cells }: Row): boolean => cells.every((cell) => cell.lines.length === 0);
/** A table's first row that holds anything, and those below it. */
const headAndRows = ({ rows }: Table): readonly Row[] => rows.slice(rows.findIndex((row) => !isEmpty(row)));
const firstWords = (row: Row): string => cellText(row.cells[0]);

/** Whether a table only goes on with the one above it: the same head, and no row that the other has. */
function goesOn(above: Table, table: Table): boolean {
  const [head, ...rows] = headAndRows(table);
  const [first, ...before] = headAndRows(above);
  if (!head || !first || rows.length === 0 || head.cells.length < 2) return false;
  if (above.form !== table.form || above.quote !== table.quote || wordsOf(first) !== wordsOf(head)) return false;
  const names = new Set(before.map(firstWords));
  return !rows.some((row) => firstWords(row) !== '' && names.has(firstWords(row)));
}

/** Rows of as many cells right behind a table of questions and answers, with no head of their own. */
function goesOnWithoutHead(above: Table, { rows, form, quote }: Table): boolean {
  const [head] = headAndRows(above);
  const width = head?.cells.length ?? 0;
  return (
    head !== undefined &&
    form !== 'html' &&
    above.form === form &&
    above.quote === quote &&
    namesColumns(head.cells) &&
    rows.every(({ cells }) => cells.length === width && !cells.some(({ heading }) => heading)) &&
    !(rows[0] && namesColumns(rows[0].cells))
  );
}

/** Only the page's foot stands between two tables: the authority's address. */
const isFoot = (block: Block): boolean => block.type === 'line' && isPageFoot(block, new Set());

/** A table without the rows that say its head again, as the page's end had it. */
function withoutRepeatedHead(table: Table): Table {
  const { rows } = table;
  if (rows.length < 4) return table;
  const [head] = headAndRows(table);
  const words = head && wordsOf(head);
  if (!head || !words || head.cells.length < 2 || head.cells.some(holdsFigure)) return table;
  const again = (row: Row): boolean => row !== head && wordsOf(row) === words;
  return rows.some(again) ? { ...table, rows: rows.filter((row) => !again(row)) } : table;
}

/** A row of figures that comes twice is no head; a row of years is. */
function holdsFigure(cell: Cell): boolean {
  const text = cellText(cell);
  return isFigure(text) && !isPeriodName(text);
}

/** The blocks with tables made one that a page's end has parted: the same head said again, and nothing but a page's foot between. */
export function withTablesOverPages(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'table')) return blocks;
  const joined: Block[] = [];
  for (const each of blocks) {
    if (each.type !== 'table') {
      joined.push(each);
      continue;
    }
    const block = withoutRepeatedHead(each);
    const at = joined.findLastIndex(({ type }) => type === 'table');
    const above = joined[at];
    if (above?.type === 'table' && at === joined.length - 1 && goesOnWithoutHead(above, block))
      joined[at] = { ...above, rows: [...above.rows, ...block.rows] };
    else if (above?.type === 'table' && goesOn(above, block) && joined.slice(at + 1).every(isFoot))
      joined.splice(at, joined.length, { ...above, rows: [...above.rows, ...headAndRows(block).slice(1)] });
    else joined.push(block);
  }
  return joined;
}
