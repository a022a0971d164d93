import type { Cell } from './block.ts';
import type { Snippet } from './snippet.ts';

/** All that a cell says, on one line; empty where there is none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.lines.length < 2) return cell?.lines[0]?.words.text ?? '';
  return cell.lines.map(({ words }) => words.text).join(' ');
}

/** A cell's lines. */
export const cellWords = (cell: Cell | undefined): Snippet[] => cell?.lines.map(({ words }) => words) ?? [];
