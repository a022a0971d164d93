import {
  columnFilteringFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Cell, ComparedFigure, Row } from '../../compare/comparison.ts';
import { byName } from '../../compare/names.ts';
import type { RowSet } from '../../compare/sets.ts';
import { councilColumn, factOf, isNumeric, type TableColumn } from './columns.ts';
import { type ColumnFilter, passes, passesNumber } from './filters.ts';
import { byFigure, shownFigure } from './order.ts';
import { wordsOfRow } from './words-of-row.ts';

/** What the table can do. One object for the life of the page, as the library asks. */
export const features = tableFeatures({
  columnFilteringFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<{ readonly column?: TableColumn }>(),
});

export type Features = typeof features;

/** What a row must be, whatever its columns. */
export interface RowFilter {
  readonly words: readonly string[];
  /** The row must be in each of them. */
  readonly sets: readonly RowSet[];
}

const helper = createColumnHelper<Features, Row>();

interface HasOriginal {
  readonly original: Row;
}

function sortedBy(column: TableColumn): (row: Row) => unknown {
  switch (column.kind) {
    case 'council':
      return ({ name }) => name;
    case 'fact':
      return (row) => factOf(row, column.fact) || undefined;
    case 'reference':
      return ({ key }) => column.measure.values.get(key);
    case 'measure':
      return ({ cells }) => shownFigure(cells.get(column.id));
  }
}

function order(column: TableColumn): (a: unknown, b: unknown) => number {
  if (column.kind === 'measure') return (a, b) => byFigure(a as ComparedFigure, b as ComparedFigure);
  if (column.kind === 'reference') return (a, b) => (a as number) - (b as number);
  return (a, b) => byName(a as string, b as string);
}

function keeps(column: TableColumn, row: Row, filter: ColumnFilter): boolean {
  if (column.kind === 'measure') return passes(row.cells.get(column.id) as Cell | undefined, filter);
  if (column.kind === 'reference') return passesNumber(column.measure.values.get(row.key), filter);
  return true;
}

/** One column of the library's. Figures sort with the most first, what is missing last either way. */
const columnFor = (column: TableColumn) => {
  const value = sortedBy(column);
  const compare = order(column);
  return helper.accessor(value, {
    id: column.id,
    header: column.label,
    enableHiding: column.kind !== 'council',
    sortUndefined: 'last',
    sortDescFirst: isNumeric(column) || column.kind === 'measure',
    sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
    filterFn: ({ original }: HasOriginal, _id: string, filter: ColumnFilter) => keeps(column, original, filter),
    meta: { column },
  });
};

/** The library's columns. Their families are put over them where they stand: see `families.ts`. */
export const columnsFor = (columns: readonly TableColumn[]) => helper.columns(columns.map(columnFor));

/** Options that never change. The filter of rows looks at the whole row, so one column stands for all. */
export const fixedOptions = {
  features,
  getRowId: (row: Row) => row.key,
  enableMultiSort: true,
  maxMultiSortColCount: 9,
  globalFilterFn: ({ original }: HasOriginal, _column: string, { words, sets }: RowFilter) => {
    if (!sets.every(({ keys }) => keys.has(original.key))) return false;
    if (words.length === 0) return true;
    const text = wordsOfRow(original);
    return words.every((word) => text.includes(word));
  },
  getColumnCanGlobalFilter: ({ id }: { readonly id: string }) => id === councilColumn,
} as const;
