import type { Line } from './block.ts';
import type { Path } from './number-path.ts';
import type { ColumnLine } from './row-labels.ts';

// Shape: rows parted by blank lines, in which the number (and what is shorter, question or answer) stands half-way down:
//            How many ferries       |
//     1.     does the council run   |  Three
//            in winter?             |

/** A row's lines, column by column. */
export interface Row {
  cells: Line[][];
  across?: boolean;
}

/** The rows of a table that sets its numbers half-way down, each between blank lines; `undefined` where numbers stand on their rows' first lines. */
export function middleRows(lines: readonly ColumnLine[], labels: readonly (Path | undefined)[]): Row[] | undefined {
  const blocks: { lines: ColumnLine[]; labels: number; label: number }[] = [];
  lines.forEach((line, i) => {
    if (line.gap || blocks.length === 0) blocks.push({ lines: [], labels: 0, label: -1 });
    const open = blocks.at(-1) as (typeof blocks)[number];
    if (labels[i]) {
      open.labels++;
      open.label = open.lines.length;
    }
    open.lines.push(line);
  });
  const rows = blocks.filter(({ labels: count }) => count > 0);
  const low = rows.filter(({ label }) => label > 0);
  if (low.length === 0 || rows.some(({ labels: count }) => count > 1)) return undefined;
  // Nothing but the cells beside it stands above such a number.
  if (low.some(({ label, lines: own }) => own.slice(0, label).some(({ cells, across }) => cells[0] || across)))
    return undefined;
  // A number on a first line has no more than one line below it.
  if (rows.some(({ label, lines: own }) => label === 0 && own.length > 2)) return undefined;
  const found: Row[] = [];
  // Lines above the number of the row that they begin, on the page before.
  let ahead: ColumnLine[] = [];
  blocks.forEach(({ lines: own, label }) => {
    const [first] = own;
    const last = found.at(-1);
    if (label >= 0) {
      found.push(rowOf([...ahead, ...own]));
      ahead = [];
    } else if (first && (first.across || first.cells[0] || !last)) for (const line of own) found.push(rowOf([line]));
    else if (last && !hasEnded(last)) addTo(last, own);
    else ahead = [...ahead, ...own];
  });
  const end = found.at(-1);
  if (end) addTo(end, ahead);
  return found;
}

function rowOf(lines: readonly ColumnLine[]): Row {
  const row: Row = { cells: [], across: lines.every(({ across }) => across) };
  addTo(row, lines);
  return row;
}

function addTo({ cells }: Row, lines: readonly ColumnLine[]): void {
  for (const line of lines)
    line.cells.forEach((cell, k) => {
      while (cells.length <= k) cells.push([]);
      if (cell) cells[k]?.push(cell);
    });
}

/** The question has come to its mark. */
const hasEnded = ({ cells }: Row): boolean => /[?.!)]["'”’]*$/.test(cells[1]?.at(-1)?.words.text ?? '');
