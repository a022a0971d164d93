import type { Line } from './block.ts';
import { readLabelCell } from './read-label.ts';
import type { ColumnLine } from './row-labels.ts';
import { slice } from './snippet.ts';

/** A number, the rule of a ruled table that a scan took for a letter, and a question: `I2a I When was it bought?`. */
const ruled = /^(\S{1,4}|[Il|] ?\d[a-z]?) [Il|!] (?=["'“‘(]?\p{Lu})/u;

const parted = (line: Line): [Line, Line] | undefined => {
  const match = ruled.exec(line.words.text);
  const end = match?.[1]?.length ?? 0;
  return match && readLabelCell(match[1] ?? '')
    ? [
        { ...line, words: slice(line.words, 0, end) },
        { ...line, words: slice(line.words, match[0].length) },
      ]
    : undefined;
};

/**
 * Lines of columns whose first two a scan left together, with a stroke where the rule between them was: parted there, where most lines have
 * one. A line without one goes on with the question.
 */
export function partedAtStrokes(lines: readonly ColumnLine[]): readonly ColumnLine[] {
  const inFirst = lines.filter(({ across, cells: [first] }) => !across && first);
  const pairs = new Map(lines.map((line) => [line, line.across || !line.cells[0] ? undefined : parted(line.cells[0])]));
  const found = [...pairs.values()].filter(Boolean).length;
  if (found < 3 || found * 3 < inFirst.length * 2) return lines;
  return lines.map((line) => {
    const [first, ...others] = line.cells;
    return { ...line, cells: [...(pairs.get(line) ?? [undefined, first]), ...others] };
  });
}
