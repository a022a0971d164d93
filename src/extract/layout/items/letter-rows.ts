import type { Row, Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { isAboutTheLetter } from '../tables/column-heads.ts';

// Shape: a letter's head in the rows of the same table as its answers: `Our reference | F 118`, `Date received | 3 May 2025`, and under the
// last answer `Responding officer | Information team`.

/** Who answered, under the last of the answers. */
export const saysWho =
  /^(?:(?:responding|responsible|case|lead|information|foi) officer|(?:answered|completed|prepared|approved|responded|signed off|compiled) by|officer responding)\s?:?$/i;

/** A letter's head as a table of one row: `Ref | Received | Responded | Authority` over what each of them is. */
export function isLetterHead({ rows: [head, own, ...more] }: Table): boolean {
  if (!head || !own || more.length > 0 || head.cells.length < 2) return false;
  const names = head.cells.map((cell) => cellText(cell).replace(/\s?:$/, '')).filter((name) => name !== '');
  return (
    names.length > 1 &&
    names.every((name) => isAboutTheLetter.test(name)) &&
    own.cells.some((cell) => /\d/.test(cellText(cell)))
  );
}

/** The table without the rows above and below its answers that tell of the letter; two at least say that they do. */
export function withoutLetterRows(table: Table): Table {
  const { rows } = table;
  if ((rows[0]?.cells.length ?? 0) !== 2 || rows.length < 4) return table;
  const from = rows.findIndex((row, i) => !isOfLetter(row) && !(i === 0 && isAlone(row)));
  if (from < 2 || rows.slice(0, from).filter(isOfLetter).length < 2) return table;
  let to = rows.length;
  while (to > from && saysWho.test(cellText(rows[to - 1]?.cells[0]))) to--;
  return { ...table, rows: rows.slice(from, to) };
}

/** A title over both columns. */
const isAlone = ({ cells: [first, second] }: Row): boolean => cellText(first) !== '' && cellText(second) === '';
const isOfLetter = ({ cells: [first, second] }: Row): boolean =>
  isAboutTheLetter.test(cellText(first).replace(/\s?:$/, '')) && /\d/.test(cellText(second));
