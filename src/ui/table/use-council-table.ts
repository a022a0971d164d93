import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { type RowSet, setsOf } from '../../compare/sets.ts';
import type { Choices } from './choices.ts';
import { councilColumn, factColumns, tableColumns } from './columns.ts';
import { columnsFor, fixedOptions, type RowFilter } from './table.ts';
import { wordsToFind } from './words-of-row.ts';

/** The sets that rows can be chosen by: types, nations and regions, and the reader's own. */
export const useSets = (comparison: Comparison): readonly RowSet[] =>
  useMemo(() => [...setsOf(comparison), ...(comparison.reference?.sets ?? [])], [comparison]);

/** Facts are hidden until shown, the others shown until hidden: `hidden` names those that are not as usual. */
export const isShown = ({ hidden }: Pick<Choices, 'hidden'>, id: string): boolean =>
  hidden.includes(id) === (factColumns as readonly string[]).includes(id);

/** The table's rows and columns, in the order and the choice that the reader asked for. */
export function useCouncilTable(comparison: Comparison, choices: Choices, sets: readonly RowSet[]) {
  const all = useMemo(() => tableColumns(comparison), [comparison]);
  const columns = useMemo(() => columnsFor(all), [all]);
  const known = useMemo(() => new Set(all.map(({ id }) => id)), [all]);
  const { sort, words, filters, type, place, order, pinned } = choices;

  const state = useMemo(() => {
    const there = ({ id }: { readonly id: string }) => known.has(id);
    const wanted = sets.filter(({ id }) => id === type || id === place);
    const typed = wordsToFind(words);
    const rowFilter: RowFilter | undefined =
      typed.length + wanted.length > 0 ? { words: typed, sets: wanted } : undefined;
    return {
      sorting: sort.filter(there).map(({ id, desc }) => ({ id, desc })),
      columnFilters: Object.entries(filters).flatMap(([id, value]) => (known.has(id) ? { id, value } : [])),
      globalFilter: rowFilter,
      columnOrder: order.filter((id) => known.has(id)),
      columnPinning: { start: [councilColumn, ...pinned.filter((id) => known.has(id))], end: [] },
    };
  }, [known, sets, sort, words, filters, type, place, order, pinned]);

  const { hidden } = choices;
  const columnVisibility = useMemo(
    () => Object.fromEntries(all.map(({ id }) => [id, isShown({ hidden }, id)])),
    [all, hidden],
  );
  const table = useTable({
    ...fixedOptions,
    columns,
    data: comparison.rows,
    state: { ...state, columnVisibility },
  });
  return { table, all };
}
