import { cellText } from '../answers/grid-parts.ts';
import type { Cell } from '../lines/block.ts';
import { nameOf, type Path } from '../lines/number-path.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
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
  return (
    cell?.lines[0]?.bullet === undefined && /^\p{Ll}/u.test(words.text) && !/[?.:;]["'”’)]*$/.test(above.question.text)
  );
}

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
