import { flatMap } from '../../text/flat-map.ts';
import { cellText, cellWords } from '../answers/grid-parts.ts';
import type { Row, Table } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import type { Path } from '../lines/number-path.ts';
import { join, type Snippet } from '../lines/snippet.ts';
import type { Draft } from './draft.ts';

/** A table whose first column names the question and the role of what stands beside it: `Question 1 | ...`, `Answer | ...`. */
export function readRoleTable(table: Table, section: readonly string[]): Draft[] | undefined {
  const roles = table.rows.map((row) => roleOf(row));
  const answers = roles.filter((label) => label?.role === 'answer').length;
  const questions = roles.filter((label) => label?.role === 'question').length;
  if (answers < 1 || questions < 1 || (answers + questions) * 10 < table.rows.length * 7) return undefined;
  const drafts: Draft[] = [];
  let open: { path?: Path; question: Snippet; at: number } | undefined;
  table.rows.forEach((row, i) => {
    const label = roles[i];
    const words = join(flatMap(row.cells.slice(1), cellWords));
    if (label?.role === 'question') open = { path: label.paths[0], question: words, at: words.runs[0]?.from ?? 0 };
    else if (label?.role === 'answer' && open)
      drafts.push({
        path: open.path,
        question: open.question,
        lines: flatMap(row.cells.slice(1), cellWords),
        section,
        at: open.at,
      });
  });
  return drafts;
}

const roleOf = (row: Row): Label | undefined => {
  const text = cellText(row.cells[0]);
  if (text === '' || text.length > 30) return undefined;
  const label = readLabel(`${text}${/[:.]$/.test(text) ? '' : ':'}`);
  return label && label.role !== 'bare' && label.end >= text.length ? label : undefined;
};
