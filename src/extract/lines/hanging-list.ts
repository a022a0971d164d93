import { readLabelCell } from './label.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';

/**
 * The lines of a list that a word processor sets with tabs: a number, a tab and the question; then, behind a blank line, a tab and the answer
 * (or rows of their own: a tab, a name, a tab, a figure). No such line begins or goes on a table, whatever tabs stand below it.
 */
export function hangingList(
  text: string,
  lines: readonly PhysicalLine[],
  tabs: ReadonlySet<number>,
): ReadonlySet<number> {
  const heads = new Set<number>();
  let apart = 0;
  let wrapped = 0;
  for (const at of tabs) {
    const line = lines[at] as PhysicalLine;
    const [first = '', ...more] = text.slice(line.start, line.to).split('\t', 4);
    if (!/[\dA-Za-z]/.test(first) || first.length > 12 || readLabelCell(first.trim()) === undefined) continue;
    // A number, a question and its answer side by side: a table's row.
    if (more.length > 1 && more[0] !== '') return new Set();
    heads.add(at);
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
  return apart > 1 && apart > wrapped ? heads : new Set();
}

const isIndented = (text: string, line: PhysicalLine): boolean => text.charCodeAt(line.start) === 9;
