import { flatMap } from '../../../text/flat-map.ts';
import { cellText } from '../../lines/cell-text.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { gridParts, hasHeading } from '../../parts/grid-parts.ts';
import type { Part } from '../../parts/part.ts';
import { type Item, isLineItem } from '../items/item.ts';

/**
 * One table for several questions (`1-3.` over three rows): the parts of each question's row, told by the words that it shares with the question,
 * else by its place. `undefined` where the table has more rows than questions, or fewer.
 */
export function rowsByQuestion(
  answer: readonly Item[],
  questions: readonly (Snippet | undefined)[],
): Part[][] | undefined {
  if (questions.length < 2) return undefined;
  const [only, ...more] = flatMap(answer, (item) => (isLineItem(item) ? [] : [item.table]));
  if (!only || more.length > 0) return undefined;
  const heading = hasHeading(only);
  const rows = heading ? only.rows.slice(1) : only.rows;
  if (rows.length !== questions.length || rows.some(({ cells }) => cells.length < 2)) return undefined;
  const asked = questions.map((words) => contentWords(words?.text ?? ''));
  const told = rows.map(({ cells }) => {
    const mine = contentWords(cellText(cells[0]));
    const shares = asked.map((theirs) => sharedWords(mine, theirs));
    const most = Math.max(...shares);
    return most > 0 ? shares.indexOf(most) : -1;
  });
  const isTold = !told.includes(-1) && new Set(told).size === rows.length;
  return questions.map((_, i) => {
    const row = rows[isTold ? told.indexOf(i) : i];
    const parts = row ? gridParts({ ...only, rows: heading && only.rows[0] ? [only.rows[0], row] : [row] }) : [];
    // The row's own name says nothing more than the question does.
    return parts.length === 1 ? parts.map(({ lines }) => ({ lines })) : parts;
  });
}
