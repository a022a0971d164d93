import { useMemo, useRef } from 'react';
import { movedBy } from './arrange.ts';
import type { ColumnActions } from './ColumnMenu.tsx';
import type { Choices } from './choices.ts';
import { isNumeric, type TableColumn } from './columns.ts';
import type { Choose } from './use-choices.ts';
import { isShown } from './use-council-table.ts';

/** The next way to sort by a column: its usual one, then the other, then not at all. */
function nextSort(sort: Choices['sort'], column: TableColumn, too: boolean): Choices['sort'] {
  const { id } = column;
  const usual = isNumeric(column) || column.kind === 'measure';
  const now = sort.find((each) => each.id === id);
  const next = !now ? [{ id, desc: usual }] : now.desc === usual ? [{ id, desc: !usual }] : [];
  if (!too) return next;
  return now ? sort.flatMap((each) => (each.id === id ? next : each)) : [...sort, ...next];
}

/** What can be done with columns. The same functions for as long as the page lives. `columns`: all of them, in the order shown. */
export function useColumnActions(columns: readonly TableColumn[], choose: Choose) {
  const latest = useRef(columns);
  latest.current = columns;
  return useMemo(() => {
    const actions: ColumnActions = {
      sort: (id, desc, too) =>
        choose(({ sort }) => ({ sort: [...(too ? sort.filter((each) => each.id !== id) : []), { id, desc }] })),
      filter: (id, filter) =>
        choose(({ filters: { [id]: _before, ...others } }) => ({
          filters: filter ? { ...others, [id]: filter } : others,
        })),
      pin: (id, pinned) =>
        choose(({ pinned: before }) => ({ pinned: pinned ? [...before, id] : before.filter((each) => each !== id) })),
      move: (id, by) =>
        choose((choices) => {
          // Pinned columns are in an order of their own.
          if (choices.pinned.includes(id)) return { pinned: movedBy(choices.pinned, id, by, () => true) };
          const order = latest.current.map((column) => column.id);
          const loose = (each: string) =>
            isShown(choices, each) && !choices.pinned.includes(each) && each !== 'council';
          return { order: movedBy(order, id, by, loose) };
        }),
      hide: (id) =>
        choose(({ hidden }) => ({
          hidden: hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id],
        })),
    };
    const onSort = (id: string, too: boolean) => {
      const column = latest.current.find((each) => each.id === id);
      if (column) choose(({ sort }) => ({ sort: nextSort(sort, column, too) }));
    };
    return { actions, onSort };
  }, [choose]);
}
