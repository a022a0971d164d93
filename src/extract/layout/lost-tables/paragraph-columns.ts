import type { Block, Line } from '../../lines/block.ts';
import { asks } from '../asked/asks.ts';

/** A column's cells, one below the other. */
export type Cells = readonly (readonly Line[])[];

/** So many cells one below the other are a column. */
export const fewestRows = 3;

/** A table's columns are no longer, and it has no more of them. */
const mostLines = 300;
const mostColumns = 12;

/** The lines below, parted where gaps stand. */
export function paragraphsFrom(blocks: readonly Block[], from: number): (readonly Line[])[] {
  const found: Line[][] = [];
  for (const block of blocks.slice(from, from + mostLines)) {
    if (block.type !== 'line') break;
    const last = found.at(-1);
    if (last && !block.gap) last.push(block);
    else if (found.length === mostColumns) break;
    else found.push([block]);
  }
  return found;
}

/** Whether a column asks, and what stands beside it does not. */
export function asksAlone(questions: Cells, answers: Cells): boolean {
  const askingOf = (cell: readonly Line[]): number => asks(cell.map(({ words }) => words.text).join(' '));
  const asking = questions.filter((cell) => askingOf(cell) >= 0.2).length;
  const askingToo = answers.filter((cell) => askingOf(cell) >= 0.25 || cell.at(-1)?.words.text.endsWith('?')).length;
  return asking * 5 >= questions.length * 2 && askingToo * 6 <= answers.length;
}
