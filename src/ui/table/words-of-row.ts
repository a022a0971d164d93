import type { Cell, ComparedFigure, Row } from '../../compare/comparison.ts';
import { figureText } from '../../compare/format.ts';
import { missingLabel } from '../../compare/words.ts';

const texts = new WeakMap<ComparedFigure, string>();

/** A figure as the table writes it. To write a number costs more than to draw it, so each is written once. */
export function textOf(of: ComparedFigure): string {
  let text = texts.get(of);
  if (text === undefined) {
    text = figureText(of.figure, of.unit, { approximate: of.approximate });
    texts.set(of, text);
  }
  return text;
}

const found = new WeakMap<Row, string>();
const foundInCell = new WeakMap<Cell, string>();

/** The marks as the table has them, so that they are found as well. */
const marksOf = ({ sureness, reader, year }: ComparedFigure): string =>
  [sureness.level === 'check' && 'check', reader?.set && 'corrected', reader?.checked && 'checked', year]
    .filter(Boolean)
    .join(' ');

/** Everything that a cell shows, in lower case. */
export function wordsOfCell(cell: Cell): string {
  let words = foundInCell.get(cell);
  if (words === undefined) {
    words = (
      cell.state === 'missing'
        ? missingLabel(cell)
        : cell.figures.map((figure) => `${textOf(figure)} ${marksOf(figure)}`).join(' ')
    ).toLowerCase();
    foundInCell.set(cell, words);
  }
  return words;
}

/** Everything that a row shows, in lower case, for the filter. */
export function wordsOfRow(row: Row): string {
  let words = found.get(row);
  if (words === undefined) {
    const { type, region, nation } = row.authority ?? {};
    const own = [row.name, type, region, nation].filter(Boolean).join('\n').toLowerCase();
    words = [own, ...[...row.cells.values()].map(wordsOfCell)].join('\n');
    found.set(row, words);
  }
  return words;
}

/** What the reader typed, as the words that a row must all have. */
export const wordsToFind = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
