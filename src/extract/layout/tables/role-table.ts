import { flatMap } from '../../../text/flat-map.ts';
import type { Row, Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import type { Label } from '../../lines/label.ts';
import type { Path } from '../../lines/number-path.ts';
import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { join, type Snippet, startOf } from '../../lines/snippet.ts';
import { type Draft, draftOf } from '../draft.ts';
import { answerHead } from './column-heads.ts';

/** A table whose first column names the question and the role of what stands beside it: `Question 1 | ...`, `Answer | ...`. */
export function readRoleTable(table: Table, section: readonly string[]): Draft[] | undefined {
  const named = answersName(table.rows);
  const roles = table.rows.map((row) => roleOf(row, named));
  const answers = roles.filter((label) => label?.role === 'answer').length;
  const questions = roles.filter((label) => label?.role === 'question').length;
  const numbers = table.rows.filter(({ cells }) => namesNumber.test(cellText(cells[0]))).length;
  if (answers < 1 || questions < 1 || (answers + questions + numbers) * 10 < table.rows.length * 7) return undefined;
  const drafts: Draft[] = [];
  let open: { path?: Path; question: Snippet; at: number } | undefined;
  let number: Path | undefined;
  table.rows.forEach((row, i) => {
    const label = roles[i];
    const words = join(flatMap(row.cells.slice(1), cellWords));
    // `Item | 3` over `Asked | ...`.
    if (namesNumber.test(cellText(row.cells[0]))) number = readLabelCell(words.text)?.paths[0];
    else if (label?.role === 'question') {
      open = { path: label.paths[0] ?? number, question: words, at: startOf(words) };
      number = undefined;
    } else if (label?.role === 'answer' && open)
      drafts.push(
        draftOf({
          path: open.path,
          question: open.question,
          lines: flatMap(row.cells.slice(1), cellWords),
          section,
          at: open.at,
        }),
      );
  });
  return drafts;
}

const namesNumber = /^(?:item|no\.?|number|point|part|ref\.?)\s?:?$/i;
/** `Asked | ...`, `We replied: | ...`: what was done, in place of a label. */
const asked = /^(?:(?:you|they|requester) )?(?:asked|requested|wanted)\s?:?$/i;
const replied = /^(?:(?:we|council|the council|authority) )?(?:replied|answered|responded|said|say)\s?:?$/i;

/** What this table calls its answers: the same words behind each of its questions (`Officer response`, `Information held`). */
function answersName(rows: readonly Row[]): string | undefined {
  const behind = rows.flatMap((row, i) => (i > 0 && roleOf(rows[i - 1] as Row)?.role === 'question' ? [row] : []));
  const [name = '', ...more] = behind.map(({ cells }) => cellText(cells[0]));
  const isSaid = /^\p{L}[^.?£\d]{2,29}$/u.test(name) && (more.length > 1 || answerHead.test(name));
  return isSaid && behind.length * 2 >= rows.length - 1 && more.every((text) => text === name) ? name : undefined;
}

const roleOf = (row: Row, answers?: string): Label | undefined => {
  const text = cellText(row.cells[0]);
  if (text === '' || text.length > 30) return undefined;
  if (text === answers) return { role: 'answer', paths: [], end: text.length, strength: 'firm' };
  if (asked.test(text) || replied.test(text))
    return { role: asked.test(text) ? 'question' : 'answer', paths: [], end: text.length, strength: 'firm' };
  const label = readLabel(`${text}${/[:.]$/.test(text) ? '' : ':'}`);
  return label && label.role !== 'bare' && label.end >= text.length ? label : undefined;
};
