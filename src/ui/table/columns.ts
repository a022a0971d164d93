import type { Column, Comparison, Row } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import { groupLabel } from '../../compare/group-label.ts';
import type { ReferenceMeasure } from '../../compare/reference.ts';
import { typeName } from '../../compare/sets.ts';
import { shownFigure } from './order.ts';
import { textOf } from './words-of-row.ts';

/** The id of the column of councils. */
export const councilColumn = 'council';

/** What a council is, as columns of their own; hidden until asked for. */
export const factColumns = ['type', 'nation', 'region'] as const;
export type Fact = (typeof factColumns)[number];

/** A column as the table knows it. */
export type TableColumn = { readonly id: string; readonly label: string; readonly family: string } & (
  | { readonly kind: 'council' }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'measure'; readonly column: Column }
  | { readonly kind: 'reference'; readonly measure: ReferenceMeasure }
);

const factLabels: Readonly<Record<Fact, string>> = { type: 'Type', nation: 'Nation', region: 'Region' };

/** What a fact's cell says; empty where it is not known. */
export const factOf = (row: Row, fact: Fact): string => {
  const value = row.authority?.[fact] ?? '';
  return fact === 'type' ? typeName(value) : value;
};

/** All columns there can be, in their usual order: the council, what it is, the measures by families, reference tables. */
export function tableColumns({ columns, reference }: Comparison): TableColumn[] {
  return [
    { kind: 'council', id: councilColumn, label: 'Council', family: '' },
    ...factColumns.map((fact) => ({
      kind: 'fact' as const,
      id: fact,
      fact,
      label: factLabels[fact],
      family: 'The council',
    })),
    ...columns.map((column) => ({
      kind: 'measure' as const,
      id: column.key,
      column,
      label: column.shortLabel,
      family: groupLabel(column.group),
    })),
    ...(reference?.measures ?? []).map((measure) => ({
      kind: 'reference' as const,
      id: measure.id,
      measure,
      label: measure.label,
      family: 'Reference',
    })),
  ];
}

/** Whether its cells are amounts, set to the right and sorted with the most first. */
export const isNumeric = (column: TableColumn): boolean =>
  column.kind === 'reference' || (column.kind === 'measure' && column.column.ranked);

/** The number of a reference table's cell, written. */
export const referenceText = (value: number): string => count(value);

const letterRem = 0.46;
const paddingRem = 1.4;
/** A head is bold, and has the sign of its sorting and a button beside it. */
const headLetterRem = 0.56;
const headPaddingRem = 4.25;

function lettersOf(row: Row, column: TableColumn): number {
  if (column.kind === 'fact') return factOf(row, column.fact).length;
  if (column.kind === 'reference') return referenceText(column.measure.values.get(row.key) ?? 0).length;
  if (column.kind === 'council') return row.name.length;
  const figure = shownFigure(row.cells.get(column.column.key));
  return figure ? textOf(figure).length + (figure.year ? figure.year.length + 1 : 0) : 0;
}

/** Of more rows these many are looked at, evenly spread: a few letters more or less, and each cell that is not asked for need not be worked out. */
const mostLookedAt = 400;

function someOf(rows: readonly Row[]): readonly Row[] {
  const step = rows.length / mostLookedAt;
  return step <= 1 ? rows : Array.from({ length: mostLookedAt }, (_, i) => rows[Math.floor(i * step)] as Row);
}

/** How wide each column is, in rem: its longest figure on one line, longer words on several. The column of councils has a width of its own. */
export function widthsOf(columns: readonly TableColumn[], rows: readonly Row[]): Map<string, number> {
  const some = someOf(rows);
  return new Map(
    columns.map((column) => {
      const longest = some.reduce((most, row) => Math.max(most, lettersOf(row, column)), 0);
      const word = column.label.split(/\s/).reduce((most, each) => Math.max(most, each.length), 0);
      const [least, most] = isNumeric(column) ? [7, 14] : [8, 16];
      const wanted = Math.max(longest * letterRem + paddingRem, word * headLetterRem + headPaddingRem);
      return [column.id, Math.round(Math.min(most, Math.max(least, wanted)) * 4) / 4];
    }),
  );
}
