import type { Line } from './block.ts';
import { addLine, addTo, isBroken, isGhostCell, isSeenAgain, repeats, startRow } from './built-rows.ts';
import { folded } from './likeness.ts';
import type { Row as Building } from './middle-rows.ts';
import type { Path } from './number-path.ts';
import { type ColumnLine, nextIn } from './row-labels.ts';
import { inCapitals, isPartLine, isRubbish, isTitle, leavesBracketOpen, leavesOpen } from './row-signs.ts';
import { namesQuestions, repeatsFigure } from './rows-again.ts';

/** Rows that begin at the labels of the first column, and between them at what plainly begins one. */
export function byLabels(
  lines: readonly ColumnLine[],
  labels: readonly (Path | undefined)[],
  widths: readonly number[],
): Building[] {
  const rows: Building[] = [];
  let begun = false;
  const inside = labels[0] ? lines.find((line, i) => !labels[i] && namesQuestions(line)) : undefined;
  const head = labels[0] ? wordsOf(inside) : wordsOf(lines[0]);
  // Under a section's title the columns' names head the whole table.
  if (inside) rows.push(startRow(inside));
  lines.forEach((line, i) => {
    if (line === inside) return;
    const first = line.cells[0];
    if (line.ruled && begun && !labels[i]) {
      rows.push(startRow(line));
      return;
    }
    const current = rows.at(-1);
    // The columns' names, said again under a page's edge.
    if (labels[i] && current && isSeenAgain(line, current)) return;
    if (begun && head !== '' && first && !labels[i] && wordsOf(line) === head) return;
    const alone = first !== undefined && line.cells.slice(1).every((cell) => cell === undefined);
    // A page's stain between two rows.
    if (alone && isRubbish(first.words.text)) return;
    if (labels[i] || answersByName(line)) {
      rows.push(startRow(line));
      begun = true;
    } else if (
      !begun ||
      !current ||
      line.across ||
      (alone && (first.words.text.length > 12 || isTitle(first, line.gap)))
    )
      rows.push(startRow(line));
    else if (repeatsFigure(line, current)) return;
    else if (!repeats(line, current) && beginsPart(line, current, widths, lines[i + 1])) rows.push(startRow(line));
    else addWithoutNoise(current, line, (column) => nextIn(lines, i, column));
  });
  return rows;
}

/** A line put to a row, but for what a scan made of stains and of its neighbours. */
function addWithoutNoise(row: Building, line: ColumnLine, below: (column: number) => Line | undefined): void {
  const [first] = line.cells;
  if (!first && !line.cells.some((cell) => cell && isRubbish(cell.words.text))) {
    addLine(row, line);
    return;
  }
  line.cells.forEach((cell, column) => {
    if (!cell || column === 0 || isRubbish(cell.words.text)) return;
    if (!isGhostCell(cell, row.cells[column]?.at(-1), below(column))) addTo(row, column, cell);
  });
}

/** `Answer | 97` under `Question 1 | How many?`. */
const answersByName = ({ cells: [name, said] }: ColumnLine): boolean =>
  name !== undefined && said !== undefined && answerName.test(name.words.text);
const answerName = /^(?:(?:our|the|council(?:['’]s)?|officer|service) )?(?:answer|response|reply)\s?:?$/i;

/** A line of several cells as one text. */
const wordsOf = (line: ColumnLine | undefined): string =>
  line && line.cells.filter(Boolean).length > 1
    ? line.cells.map((cell) => folded(cell?.words.text ?? '')).join('|')
    : '';

/**
 * A line without a label that begins a row of its own (a part of the question above): its words do not go on with that question, which
 * has come to its end.
 */
function beginsPart(line: ColumnLine, current: Building, widths: readonly number[], next?: ColumnLine): boolean {
  const asked = line.cells[1]?.words.text;
  if (asked === undefined || line.cells[0] || line.cells.length < 3) return false;
  if (!line.cells[1]?.bullet && isBroken(line, current, 1, widths)) return false;
  const before = current.cells[1]?.at(-1)?.words.text ?? '';
  const isPart = current.cells[0]?.length === 0;
  const answers = line.cells.slice(2).some(Boolean);
  if (leavesBracketOpen(current.cells[1] ?? [])) return false;
  // `the yearly cost of` ends as broken lines do, and the bullets behind it are its parts.
  if (answers && line.cells[1]?.bullet) return true;
  const unanswered = current.cells.slice(2).every((cell) => cell.length === 0);
  // `... inbound calls each` has no answer of its own; `Month` below it has.
  if (
    answers &&
    unanswered &&
    !isPart &&
    /^[\p{Lu}\d]/u.test(asked) &&
    !/[?]$/.test(asked) &&
    (!leavesOpen.test(before) || isPartLine(next))
  )
    return true;
  // `CUSTOMER SERVICES` behind an answered question heads the next.
  if (!answers && !unanswered && inCapitals.test(asked) && /[?.:)]$/.test(before)) return true;
  if (!answers && !isPart && !/:$/.test(before)) return false;
  if (/[([]$|\b(?:and|or|of|the|to|in|for|a|with)$/i.test(before) || /^\(/.test(asked)) return false;
  if (/:$/.test(before) || line.cells[1]?.bullet || /^(?:[ivx]{1,4}|[a-z])[.)]\s/.test(asked)) return true;
  if (isPart && !answers)
    return (
      /^\p{Lu}/u.test(asked) &&
      before.length < 40 &&
      asked.length < 40 &&
      !/(?:\b(?:and|or|of|the|to|in|for|a|with)|[,(/-])$/i.test(before)
    );
  // `per month` over `per quarter`, each with an answer of its own.
  const answer = line.cells.slice(2).find(Boolean)?.words.text ?? '';
  const first = current.cells[1]?.[0]?.words.text ?? '';
  if (isPart && !unanswered && /^\p{Ll}/u.test(first) && /^\p{Ll}/u.test(asked) && /^[\p{Lu}\d£]/u.test(answer))
    return true;
  return /[?.;)]$/.test(before)
    ? /^[\p{Lu}\d]/u.test(asked)
    : isPart && answers && /^\p{Lu}/u.test(asked) && before.length < 60;
}
