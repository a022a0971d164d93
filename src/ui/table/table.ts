import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Column, ComparedFigure, Comparison, Row } from '../../compare/comparison.ts';
import { groupLabel } from '../../compare/group-label.ts';
import { byName } from '../../compare/names.ts';
import { byFigure, shownFigure } from './order.ts';
import { wordsOfRow } from './words-of-row.ts';

export interface ColumnMeta {
  /** Absent for the column of councils. */
  readonly column?: Column;
}

/** What the table can do. One object for the life of the page, as the library asks. */
export const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ColumnMeta>(),
});

export type Features = typeof features;

const helper = createColumnHelper<Features, Row>();

/** The id of the column of councils. */
export const councilColumn = 'council';

const columnOf = (column: Column) =>
  helper.accessor((row) => shownFigure(row.cells.get(column.key)), {
    id: column.key,
    header: column.shortLabel,
    sortUndefined: 'last',
    sortDescFirst: column.ranked,
    sortFn: (a, b, id) => byFigure(a.getValue<ComparedFigure>(id), b.getValue<ComparedFigure>(id)),
    meta: { column },
  });

/** A column for the council and one for each measure, by families. Figures sort with the most first, what is missing last either way. */
export const columnsFor = ({ columns }: Comparison) =>
  helper.columns([
    helper.accessor('name', {
      id: councilColumn,
      header: 'Council',
      enableHiding: false,
      sortDescFirst: false,
      sortFn: (a, b) => byName(a.original.name, b.original.name),
      meta: {},
    }),
    ...[...new Set(columns.map(({ group }) => group))].map((group) =>
      helper.group({
        id: group,
        header: groupLabel(group),
        columns: helper.columns(columns.filter((column) => column.group === group).map(columnOf)),
      }),
    ),
  ]);

/** Options that never change. A filter's words are looked for in the whole row, so one column stands for all. */
export const fixedOptions = {
  features,
  getRowId: (row: Row) => row.key,
  enableMultiSort: true,
  globalFilterFn: (row: { readonly original: Row }, _column: string, words: readonly string[]) => {
    const text = wordsOfRow(row.original);
    return words.every((word) => text.includes(word));
  },
  getColumnCanGlobalFilter: ({ id }: { readonly id: string }) => id === councilColumn,
} as const;
