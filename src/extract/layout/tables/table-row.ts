import { isPeriodName } from '../../../text/period-name.ts';
import type { Cell, Line } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { isGhostOf } from '../../lines/ghost.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { asks, endsOpen } from '../asked/asks.ts';
import { isCapitals } from '../items/line-signs.ts';
import { innerList, withoutRepeatedBullets } from './inner-list.ts';
import type { Columns } from './table-columns.ts';

/** A row as read: whose it is, what it asks, what it answers. */
export interface ReadRow {
  readonly path?: Path;
  readonly paths: readonly Path[];
  readonly sub?: string;
  readonly question: Snippet;
  readonly isPart: boolean;
  /** Asks nothing by itself: all that it asks stands in the rows below it. */
  readonly isStem?: boolean;
  readonly answers: readonly (readonly Snippet[])[];
  /** Whose words the one answer is, where several columns could have one: the comments'; empty where it is all columns'. */
  readonly of?: string;
  /** Why it is refused, in words of another column. */
  readonly reasons?: readonly Snippet[];
  readonly at: number;
  readonly isHeading: boolean;
}

/** A row broken by the page's end: its question goes on in the middle, or only its answer does. */
export function continuesRow(
  words: Snippet,
  asking: boolean,
  above: ReadRow,
  cells: readonly (Cell | undefined)[],
  columns: Columns,
): boolean {
  const cell = cells[columns.question];
  if (columns.label !== undefined && cellText(cells[columns.label]) !== '') return false;
  if (!asking) return columns.label !== columns.question && cells[0] !== cells.at(-1);
  // Parts in small letters, `a month` over `a quarter`, are a list.
  if (above.isPart && /^\p{Ll}/u.test(above.question.text)) return false;
  return (
    cell?.lines[0]?.bullet === undefined &&
    /^\p{Ll}/u.test(words.text) &&
    !/[?.:;]["'”’)]*$/.test(above.question.text) &&
    !isOfItsOwn(words.text, above, cellText(cells[columns.answers[0] ?? -1]))
  );
}

/** Beside a row that is answered in full, a row in small letters asks for itself: it has an answer that begins afresh, and asks as the row above did or by its own words. */
function isOfItsOwn(text: string, above: ReadRow, answer: string): boolean {
  const said = above.answers[0]?.at(-1)?.text ?? '';
  if (said === '' || answer === '' || /^[\p{Ll}(]/u.test(answer) || endsOpen(above.question.text)) return false;
  if (/[,(&/-]$|\b(?:and|or|of|the|to|in|for|a|with|at|by|from)$/i.test(said)) return false;
  return /^\p{Ll}/u.test(above.question.text) || asks(text) >= 0.4;
}

/** A row without a number that says the end of the question above once more, badly read (`geograph1cal boundarles?`), beside something like its answer. */
export function isGhostOfRow(words: Snippet, answers: readonly (readonly Snippet[])[], above: ReadRow): boolean {
  const { text } = words;
  const said = above.question.text;
  if (above.path === undefined || text.length < 8 || text.length > said.length) return false;
  const tail = said.slice(said.length - text.length).replace(/^\S*\s/, '');
  const heads = (rows: readonly (readonly Snippet[])[]): string => (rows[0]?.[0]?.text ?? '').slice(0, 1);
  return (
    (isGhostOf(text, said.slice(said.length - text.length)) || isGhostOf(text, tail)) &&
    heads(answers) === heads(above.answers)
  );
}

/** The last line of a question that a table's rows break (`How large is the` over `Authority?`): the row above has its answer, and its question no end. */
export const endsQuestion = (
  words: Snippet,
  above: ReadRow,
  cells: readonly (Cell | undefined)[],
  columns: Columns,
): boolean =>
  columns.label !== undefined &&
  columns.label !== columns.question &&
  cellText(cells[columns.label]) === '' &&
  words.text !== '' &&
  cells[columns.question]?.lines[0]?.bullet === undefined &&
  !isSetApart(cells[columns.question]?.lines[0]) &&
  above.path !== undefined &&
  above.answers.some((lines) => lines.length > 0) &&
  above.question.text.length > 25 &&
  !/[?.:;!]["'”’)]*$/.test(above.question.text);

/** `**C: Website**`, `WEBSITE`: the head of what is asked below, and the end of no question. */
const isSetApart = (line: Line | undefined): boolean =>
  line !== undefined &&
  !line.words.text.endsWith('?') &&
  (line.bold >= line.words.text.length - 1 || isCapitals(line.words.text));

/** A scan's second sight of the row above: its number again, badly read (`1O` under `10`). */
export const isGhostRow = (label: string, paths: readonly Path[], above: ReadRow): boolean =>
  paths.length === 1 &&
  above.path !== undefined &&
  nameOf(paths[0] ?? []) === nameOf(above.path) &&
  !label.includes(nameOf(above.path));

/** The row, and behind it one for each item of a list that its cells hold. */
export function withInner(
  row: ReadRow,
  cells: readonly (Cell | undefined)[],
  columns: Columns,
  labelEnd: number,
): ReadRow[] {
  const [column, ...more] = columns.answers;
  const answer = column === undefined ? undefined : cells[column];
  const lines = cells[columns.question]?.lines ?? [];
  const [first, ...rest] = lines;
  if (
    !first ||
    !answer ||
    more.length > 0 ||
    columns.choices ||
    lines.length + labelEnd < 2 ||
    columns.question === columns.label
  )
    return [row];
  const asked = labelEnd > 0 ? [{ ...first, words: slice(first.words, labelEnd) }, ...rest] : lines;
  const list = innerList(asked, answer.lines);
  if (!list) return [{ ...row, question: withoutRepeatedBullets(asked, answer.lines) ?? row.question }];
  const path = row.path ?? [];
  const parent: ReadRow = { ...row, question: list.stem, answers: [list.lead], isStem: list.lead.length === 0 };
  return [
    parent,
    ...list.items.map(({ letter, question, lines: said }): ReadRow => {
      const own = letter !== undefined && path.length < 2 ? [...path, letter] : undefined;
      return {
        ...row,
        path: own,
        paths: own ? [own] : [],
        sub: own ? undefined : letter,
        question,
        answers: [said],
        isPart: own === undefined,
        at: said[0]?.runs[0]?.from ?? question.runs[0]?.from ?? row.at,
      };
    }),
  ];
}

/** The row, or where its name is several years and its answer has as many lines (rows that the page's columns ran together), one for each. */
export function withPeriodsApart(row: ReadRow, names: readonly Snippet[]): readonly ReadRow[] {
  const [lines, ...more] = row.answers;
  if (!lines || more.length > 0 || names.length < 2 || lines.length !== names.length) return [row];
  if (!names.every(({ text }) => isPeriodName(text))) return [row];
  return names.map((question, i) => ({ ...row, question, answers: [lines.slice(i, i + 1)], at: startOf(lines[i]) }));
}

/** Where a row says the table's head again, the section's title that took its first cell (`Contact centre | Question | Answer`), empty where none did; `undefined` for any other row. */
export function repeatedHead(
  cells: readonly (Cell | undefined)[],
  head: readonly string[] | undefined,
  { label }: Columns,
): Snippet | undefined {
  if (!head || !cells.every((cell, k) => k === label || cellText(cell) === head[k])) return undefined;
  const words = label === undefined ? [] : cellWords(cells[label]);
  return joinLines(words.filter(({ text }) => text !== head[label ?? 0]));
}
