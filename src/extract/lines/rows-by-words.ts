import { addLine, startRow } from './built-rows.ts';
import type { Row as Building } from './middle-rows.ts';
import { readLabel } from './read-label.ts';
import { type ColumnLine, widthsOf } from './row-labels.ts';
import { headsRows, leavesOpen, questionGoesOn } from './row-signs.ts';

/** The next row beside an answer that is complete: a question's first word, or a figure or a plain yes or no. */
const answersAfresh = ({ cells: [asked, said] }: ColumnLine, { cells: [, before] }: Building): boolean =>
  said !== undefined &&
  (/^(?:How|What|Which|Who|When|Where|Why|Does|Do|Did|Please)\b/.test(asked?.words.text ?? '') ||
    /^(?:[£<~]?\d|(?:yes|no|none|nil|n\/a|not)\b)/i.test(said.words.text)) &&
  before !== undefined &&
  before.length > 0 &&
  !leavesOpen.test(before.at(-1)?.words.text ?? '');

/** Rows where no column holds labels: a line begins one unless it plainly goes on with the line before. */
export function byWords(lines: readonly ColumnLine[]): Building[] {
  const rows: Building[] = [];
  const columns = lines.reduce((most, line) => Math.max(most, line.cells.length), 0);
  const full = lines.filter((line) => line.cells.filter(Boolean).length === columns).length;
  const widths = widthsOf(lines);
  // In a grid of figures nearly every line is a row.
  const grid = columns > 2 && full * 3 >= lines.length * 2;
  for (const [i, line] of lines.entries()) {
    const current = rows.at(-1);
    const first = line.cells[0];
    if (!current || line.ruled || line.across || current.across) {
      rows.push(startRow(line));
      continue;
    }
    const filled = line.cells.filter(Boolean).length;
    const before = current.cells[0]?.at(-1)?.words.text ?? '';
    const ended = /[?.:;]["'”’)]*$/.test(before) || line.gap;
    const text = first?.words.text ?? '';
    const label = readLabel(text);
    if (label && label.paths.length > 0 && label.strength !== 'weak') {
      rows.push(startRow(line));
      continue;
    }
    const goesOn =
      !first ||
      (/^[\p{Ll}(&,]/u.test(text) && !line.gap) ||
      (!ended && filled < columns && !grid) ||
      (!ended && before.length > 24 && !grid && !line.gap && !/^[\p{Lu}\d]/u.test(text));
    const next = lines[i + 1]?.cells ?? [];
    if (first && filled === 1 && headsRows(first.words.text, current.cells, next, widths[0] ?? 0)) {
      rows.push({ ...startRow(line), across: true });
      continue;
    }
    const wraps =
      first &&
      !ended &&
      !grid &&
      columns === 2 &&
      before.length > 15 &&
      questionGoesOn(before) &&
      !answersAfresh(line, current);
    if (goesOn || wraps) addLine(current, line);
    else rows.push(startRow(line));
  }
  return rows;
}
