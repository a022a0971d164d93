import { flatMap } from '../../text/flat-map.ts';
import type { Line, Row } from './block.ts';
import { cellOf } from './cell-of.ts';
import { countedLabels } from './counted-labels.ts';
import { isGhostOf } from './ghost.ts';
import { folded, isLike } from './likeness.ts';
import { type Row as Building, middleRows } from './middle-rows.ts';
import { isStart, type Path } from './number-path.ts';
import { readLabel } from './read-label.ts';
import { type ColumnLine, labelIn, nextIn, realLabels, wholeRows, widthsOf } from './row-labels.ts';
import {
  headsRows,
  inCapitals,
  isPartLine,
  isPartName,
  isRubbish,
  isTitle,
  leavesBracketOpen,
  leavesOpen,
  questionGoesOn,
} from './row-signs.ts';

/**
 * Rows from lines of columns: a cell's words go on below it until the next row begins. Rows begin at labels where the first column
 * holds them, else where words begin afresh. In a scan, a line whose label cannot be one (it breaks the count) or that holds a
 * cell of rubbish is a ghost: what it repeats of its neighbours is left out.
 */
export function rowsOf(lines: readonly ColumnLine[]): Row[] {
  const labels = lines.map((line) => (line.across ? undefined : labelIn(line)));
  const inFirst = lines.filter((line) => !line.across && line.cells[0]).length;
  const labelled = labels.filter(Boolean).length;
  const hasLabels = labelled >= 2 && labelled * 2 >= inFirst;
  const inside = hasLabels ? [] : countedLabels(lines.map(({ cells }) => cells[0]?.words.text ?? ''));
  const widths = widthsOf(lines);
  const building = hasLabels
    ? (middleRows(lines, labels) ?? byLabels(lines, realLabels(labels, wholeRows(lines)), widths))
    : inside.filter(Boolean).length >= 2
      ? byLabelsInside(lines, realLabels(inside.map((label) => label?.paths[0])), widths)
      : byWords(lines);
  return building.map(({ cells }) => ({ cells: cells.map((own) => cellOf(own)) }));
}

function byLabels(
  lines: readonly ColumnLine[],
  labels: readonly (Path | undefined)[],
  widths: readonly number[],
): Building[] {
  const rows: Building[] = [];
  let begun = false;
  const head = labels[0] ? '' : wordsOf(lines[0]);
  lines.forEach((line, i) => {
    const first = line.cells[0];
    if (line.ruled && begun && !labels[i]) {
      rows.push(start(line));
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
      rows.push(start(line));
      begun = true;
    } else if (
      !begun ||
      !current ||
      line.across ||
      (alone && (first.words.text.length > 12 || isTitle(first, line.gap)))
    )
      rows.push(start(line));
    else if (!repeats(line, current) && beginsPart(line, current, widths, lines[i + 1])) rows.push(start(line));
    else {
      const noise = first !== undefined || line.cells.some((cell) => cell && isRubbish(cell.words.text));
      line.cells.forEach((cell, column) => {
        if (!cell || (column === 0 && noise)) return;
        if (
          noise &&
          (isRubbish(cell.words.text) || isGhost(cell, current.cells[column]?.at(-1), nextIn(lines, i, column)))
        )
          return;
        addTo(current, column, cell);
      });
    }
  });
  return rows;
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

/** Rows whose label stands in the question's cell: all that has none goes on with the row above, but for its parts and headings. */
function byLabelsInside(
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
      beginsUnlabelled(line, current, widths)
    )
      rows.push(start(line));
    else
      line.cells.forEach((cell, column) => {
        if (cell) addTo(current, column, cell);
      });
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

/**
 * The line only goes on with the row above: a bracket in its question is open, or its answer ended where the column does and not where a
 * sentence does.
 */
function isBroken(line: ColumnLine, current: Building, question: number, widths: readonly number[]): boolean {
  const asked = (current.cells[question] ?? []).slice(-3).map(({ words }) => words.text);
  if (asked.join(' ').lastIndexOf('(') > asked.join(' ').lastIndexOf(')')) return true;
  return line.cells.some((cell, k) => {
    const before = current.cells[k]?.at(-1)?.words.text;
    if (
      k <= question ||
      !cell ||
      cell.bullet ||
      before === undefined ||
      before === cell.words.text ||
      /[.:;?!]["'”’)]*$/.test(before)
    )
      return false;
    const [word = ''] = cell.words.text.split(' ');
    const goesOn = /^\p{L}/u.test(word)
      ? before.length > 12
      : before.length > 30 && /^\d/.test(word) && /\p{L}$/u.test(before);
    return goesOn && before.length + 1 + word.length > (widths[k] ?? 0);
  });
}

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

const start = (line: ColumnLine): Building => ({
  cells: line.cells.map((cell) => (cell ? [cell] : [])),
  across: line.across,
});

function addTo(row: Building, column: number, line: Line): void {
  while (row.cells.length <= column) row.cells.push([]);
  const cell = row.cells[column];
  const last = cell?.at(-1);
  // A scan may read one line twice.
  if (last && last.words.text.length > 20 && folded(last.words.text) === folded(line.words.text)) return;
  if (last && isGhostOf(line.words.text, last.words.text)) return;
  // The ghost may stand above what it repeats.
  if (last && isGhostOf(last.words.text, line.words.text)) cell?.pop();
  cell?.push(line);
}

/** Each of the line's cells repeats the line above it, badly read. */
const repeats = (line: ColumnLine, { cells }: Building): boolean =>
  line.cells.every((cell, k) => {
    const above = cells[k]?.at(-1)?.words.text;
    return !cell || (above !== undefined && (cell.words.text === above || isGhostOf(cell.words.text, above)));
  });

/** The row's number once more, no question, and its answer badly read. */
function isSeenAgain({ cells: [label, asked, ...said] }: ColumnLine, { cells }: Building): boolean {
  const number = cells[0]?.[0]?.words.text;
  if (asked || said.length === 0 || label === undefined || label.words.text !== number) return false;
  return said.every((cell, k) => {
    const above = cells[k + 2]?.at(-1)?.words.text;
    return !cell || (above !== undefined && isLike(folded(cell.words.text), folded(above), 0.75));
  });
}

function isGhost(line: Line, ...neighbours: (Line | undefined)[]): boolean {
  const text = folded(line.words.text);
  return neighbours.some((neighbour) => neighbour && isLike(text, folded(neighbour.words.text), 0.5));
}

/** The next row beside an answer that is complete: a question's first word, or a figure or a plain yes or no. */
const answersAfresh = ({ cells: [asked, said] }: ColumnLine, { cells: [, before] }: Building): boolean =>
  said !== undefined &&
  (/^(?:How|What|Which|Who|When|Where|Why|Does|Do|Did|Please)\b/.test(asked?.words.text ?? '') ||
    /^(?:[£<~]?\d|(?:yes|no|none|nil|n\/a|not)\b)/i.test(said.words.text)) &&
  before !== undefined &&
  before.length > 0 &&
  !leavesOpen.test(before.at(-1)?.words.text ?? '');

/** Rows where no column holds labels: a line begins one unless it plainly goes on with the line before. */
function byWords(lines: readonly ColumnLine[]): Building[] {
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
      rows.push(start(line));
      continue;
    }
    const filled = line.cells.filter(Boolean).length;
    const before = current.cells[0]?.at(-1)?.words.text ?? '';
    const ended = /[?.:;]["'”’)]*$/.test(before) || line.gap;
    const text = first?.words.text ?? '';
    const label = readLabel(text);
    if (label && label.paths.length > 0 && label.strength !== 'weak') {
      rows.push(start(line));
      continue;
    }
    const goesOn =
      !first ||
      (/^[\p{Ll}(&,]/u.test(text) && !line.gap) ||
      (!ended && filled < columns && !grid) ||
      (!ended && before.length > 24 && !grid && !line.gap && !/^[\p{Lu}\d]/u.test(text));
    const next = lines[i + 1]?.cells ?? [];
    if (first && filled === 1 && headsRows(first.words.text, current.cells, next, widths[0] ?? 0)) {
      rows.push({ ...start(line), across: true });
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
    if (goesOn || wraps)
      line.cells.forEach((cell, column) => {
        if (cell) addTo(current, column, cell);
      });
    else rows.push(start(line));
  }
  return rows;
}
