import { isFigure } from './cell-figure.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { readLabelCell } from './read-label.ts';

/**
 * The lines of a list that a word processor sets with tabs: a number, a tab and the question; then, behind a blank line, a tab and the answer
 * (or rows of their own: a tab, a name, a tab, a figure; a small table of figures that have no number). No such line begins or goes on a table, whatever tabs stand below it.
 */
export function hangingList(
  text: string,
  lines: readonly PhysicalLine[],
  tabs: ReadonlySet<number>,
): ReadonlySet<number> {
  const heads = new Set<number>();
  let apart = 0;
  let wrapped = 0;
  let inner = 0;
  for (const at of tabs) {
    const line = lines[at] as PhysicalLine;
    const [first = '', ...more] = text.slice(line.start, line.to).split('\t', 4);
    if (!/[\dA-Za-z]/.test(first) || first.length > 12 || readLabelCell(first.trim()) === undefined) continue;
    // A number, a question and its answer side by side: a table's row.
    if (more.length > 1 && more[0] !== '') return new Set();
    heads.add(at);
    if (inner < 1 && holdsFigures(text, lines, tabs, at)) inner++;
    const next = lines[at + 1];
    if (!next) continue;
    if (!isBlank(next)) {
      if (isIndented(text, next)) wrapped++;
      continue;
    }
    let below = at + 2;
    while (lines[below] && isBlank(lines[below] as PhysicalLine)) below++;
    const after = lines[below];
    if (after && isIndented(text, after)) apart++;
  }
  return (apart > 1 && apart > wrapped) || inner > 0 ? heads : new Set();
}

const isIndented = (text: string, line: PhysicalLine): boolean => text.charCodeAt(line.start) === 9;

/** Whether two rows of a figure behind words or a year stand closely under a numbered line, before the next number. */
function holdsFigures(text: string, lines: readonly PhysicalLine[], tabs: ReadonlySet<number>, head: number): boolean {
  let rows = 0;
  for (let i = head + 1; i < head + 9 && rows < 2; i++) {
    const line = lines[i];
    if (!line) break;
    if (!tabs.has(i)) continue;
    const cells = text.slice(line.start, line.to).split('\t', 8);
    const [first = ''] = cells;
    if (first.trim() === '' || readLabelCell(first.trim()) !== undefined) break;
    if (isFigure(cells.at(-1)?.trim() ?? '')) rows++;
  }
  return rows > 1;
}
