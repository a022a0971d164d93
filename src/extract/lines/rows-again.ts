import { isGhostOf } from './ghost.ts';
import { folded, isLike } from './likeness.ts';
import type { Row as Building } from './middle-rows.ts';
import type { ColumnLine } from './row-labels.ts';

// What stands in a table twice: a scan's ghost of a row, the columns' names on each page.

/** `No. | Question | Response` */
export const namesQuestions = ({ cells: [number, asked, said] }: ColumnLine): boolean =>
  number !== undefined &&
  asked !== undefined &&
  said !== undefined &&
  ofNumbers.test(number.words.text) &&
  ofAsked.test(asked.words.text) &&
  ofSaid.test(said.words.text);
const ofNumbers = /^(?:n[oο0](?:s|\.)?|number|num\.?|ref(?:erence)?\.?|item|qu?(?:estion)?\.?(?: no\.?)?|#)$/i;
const ofAsked = /\b(?:questions?|request(?:ed|s)?|asked|information|query)\b/i;
const ofSaid = /\b(?:answers?|responses?|repl(?:y|ies)|provided|comments?)\b/i;

/** The last of several cells is the figure above it, badly read, and the others are alike: `per vear | 5oo,4g6` under `per year | 5OO,496`. */
export function repeatsFigure(line: ColumnLine, { cells }: Building): boolean {
  const own = line.cells.flatMap((cell, k) =>
    cell ? [[cell.words.text, cells[k]?.at(-1)?.words.text ?? ''] as const] : [],
  );
  const [figure, above] = own.at(-1) ?? ['', ''];
  return (
    own.length > 1 &&
    /\d/.test(figure) &&
    !/[a-z]{3}/i.test(figure.replace(/[OoIlgqsSBZz]/g, '')) &&
    isGhostOf(figure, above) &&
    own.slice(0, -1).every(([words, before]) => isLike(folded(words), folded(before), 0.75))
  );
}
