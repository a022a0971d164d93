import type { Block, Line, Table } from './block.ts';
import { readLabel } from './read-label.ts';

// Shape: the letter in Welsh in the left column and in English in the right, each with its questions and its answers (`Ateb: 12 | Answer: 12`).
// Not: a table with questions in one column and answers in the other.

/** The lines of two letters that a page sets beside each other, one after the other; absent where columns hold anything else. */
export function lettersBeside({ rows, form }: Table): Block[] | undefined {
  if (form !== 'columns' || rows.length < 4 || rows.some(({ cells }) => cells.length !== 2)) return undefined;
  const columns = [0, 1].map((k) => rows.map(({ cells }) => cells[k]?.lines ?? []));
  return columns.every(isLetter) ? columns.flatMap((cells) => cells.flatMap(withGap)) : undefined;
}

/** Two questions, at least, with a label each, and as many answers with theirs. */
function isLetter(cells: readonly (readonly Line[])[]): boolean {
  const labels = cells.flatMap(([first]) => (first ? (readLabel(first.words.text) ?? []) : []));
  const answers = labels.filter(({ role }) => role === 'answer').length;
  return answers > 1 && labels.filter(({ role, paths }) => role !== 'answer' && paths.length > 0).length > 1;
}

const withGap = (lines: readonly Line[]): Line[] => lines.map((line, i) => (i === 0 ? { ...line, gap: true } : line));
