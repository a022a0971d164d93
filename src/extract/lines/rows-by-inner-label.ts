import { flatMap } from '../../text/flat-map.ts';
import { addLine, isBroken, startRow } from './built-rows.ts';
import type { Row as Building } from './middle-rows.ts';
import { isStart, type Path } from './number-path.ts';
import type { ColumnLine } from './row-labels.ts';
import { isPartName, isTitle, leavesOpen } from './row-signs.ts';

/** Rows whose label stands in the question's cell: all that has none goes on with the row above, but for its parts and headings. */
export function byLabelsInside(
  lines: readonly ColumnLine[],
  labels: readonly (Path | undefined)[],
  widths: readonly number[],
): Building[] {
  const rows: Building[] = [];
  let begun = false;
  lines.forEach((line, i) => {
    const current = rows.at(-1);
    if (
      labels[i] ||
      line.ruled ||
      !begun ||
      !current ||
      headsNewCount(line, labels[i + 1], current) ||
      beginsUnlabelled(line, current, widths) ||
      beginsParts(line, labels[i + 1] ? undefined : lines[i + 1], current, widths)
    )
      rows.push(startRow(line));
    else addLine(current, line);
    begun ||= labels[i] !== undefined;
  });
  return rows;
}

/** `Dogs` over a row that counts from 1 again: the heading of what follows. */
function headsNewCount(line: ColumnLine, below: Path | undefined, current: Building): boolean {
  const [first, ...rest] = line.cells;
  return (
    first !== undefined &&
    rest.every((cell) => cell === undefined) &&
    below !== undefined &&
    isStart(below) &&
    /^\p{Lu}[^.?!;:]{1,60}$/u.test(first.words.text) &&
    current.cells.slice(1).some((lines) => lines.length > 0)
  );
}

/** `Mill bridge | £6,418` over `Old wharf | £3,902`, right under a question that nothing has answered yet: the first of its parts. */
function beginsParts(
  line: ColumnLine,
  below: ColumnLine | undefined,
  current: Building,
  widths: readonly number[],
): boolean {
  if (!isNamedValue(line) || !below || !isNamedValue(below) || isBroken(line, current, 0, widths)) return false;
  const before = current.cells[0]?.at(-1)?.words.text ?? '';
  return current.cells.slice(1).every(({ length }) => length === 0) && before.length > 20 && !leavesOpen.test(before);
}

/** A few words that begin with a capital, and something beside them. */
const isNamedValue = ({ cells: [name, ...values] }: ColumnLine): boolean =>
  name !== undefined &&
  values.some(Boolean) &&
  name.words.text.length < 60 &&
  /^\p{Lu}/u.test(name.words.text) &&
  !/[.?]$/.test(name.words.text);

/** A part of the question above, or a heading: the question above has come to its end and so has what answers it. */
function beginsUnlabelled(line: ColumnLine, current: Building, widths: readonly number[]): boolean {
  const [first, ...rest] = line.cells;
  if (!first) return false;
  if (first.bullet) return true;
  if (isBroken(line, current, 0, widths)) return false;
  const { text } = first.words;
  const before = current.cells[0]?.at(-1)?.words.text ?? '';
  if (!/[?.:;!)\]]["'”’]*$/.test(before) && before.length > 0) return isPartName(before, text) && rest.some(Boolean);
  if (!/^["'“‘]?[\p{Lu}\d]/u.test(text)) return false;
  if (!rest.some(Boolean))
    return first.bold >= text.length - 1 || /^(?:section|part)\s\w+\b/i.test(text) || isTitle(first, line.gap);
  const answer = rest.find(Boolean)?.words.text ?? '';
  const answered = flatMap(current.cells.slice(1), (lines) => lines.at(-1)?.words.text ?? []);
  return answered.length === 0 ? /[:;]$/.test(before) : !/^\p{Ll}/u.test(answer);
}
