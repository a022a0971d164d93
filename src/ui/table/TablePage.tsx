import { useDeferredValue, useEffect, useState } from 'react';
import { plural } from '../../compare/format.ts';
import { useAppState } from '../app-context.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { type Save, useSaving } from '../shell/use-saving.ts';
import { useComparison } from '../use-comparison.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { useCouncilTable } from './use-council-table.ts';
import { wordsToFind } from './words-of-row.ts';

/** Everything side by side. */
export function TablePage() {
  const comparison = useComparison();
  const { entries, corrections } = useAppState();
  const table = useCouncilTable(comparison);
  const [typed, setTyped] = useState('');
  const [choosing, setChoosing] = useState(false);
  const filter = useDeferredValue(typed);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is one object that changes inside.
  useEffect(() => {
    const words = wordsToFind(filter);
    table.setGlobalFilter(words.length > 0 ? words : undefined);
  }, [filter]);

  const shown = table.getRowModel().rows.length;
  const all = comparison.rows.length;
  const columns = table.getVisibleLeafColumns().length - 1;
  const { sorting } = table.state;
  const { saving, save } = useSaving();
  const saveShown = ({ saveShownTable }: Save) =>
    saveShownTable(
      table.getRowModel().rows.map(({ original }) => original),
      table.getVisibleLeafColumns().flatMap(({ columnDef }) => columnDef.meta?.column ?? []),
    );

  return (
    <div className="stack table-page">
      <PageHeading>Table</PageHeading>
      <div className="row toolbar">
        <label className="filter">
          <span className="hidden-visually">Filter by words</span>
          <input
            type="search"
            value={typed}
            placeholder="Filter: council, region, words"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="button" onClick={() => setChoosing(true)}>
          Columns…
        </button>
        <button type="button" disabled={saving} onClick={() => void save('Table', saveShown)}>
          CSV of what is shown
        </button>
        <button
          type="button"
          disabled={saving}
          onClick={() => void save('Figures', ({ saveTidy }) => saveTidy(comparison))}
        >
          CSV of every figure
        </button>
        <button
          type="button"
          disabled={saving}
          onClick={() =>
            void save('Methods note', ({ saveMethodsNoteOfAll }) =>
              saveMethodsNoteOfAll(comparison, { entries, corrections }),
            )
          }
        >
          Methods note
        </button>
        {sorting.length > 0 && (
          <button type="button" onClick={() => table.resetSorting(true)}>
            Clear sorting
          </button>
        )}
        <span className="muted small" role="status">
          {shown === all ? plural(all, 'council') : `${shown} of ${plural(all, 'council')}`},{' '}
          {plural(columns, 'column')}
        </span>
      </div>
      <CouncilTable table={table} />
      {shown === 0 && all > 0 && (
        <p>
          No council has these words.{' '}
          <button type="button" className="link" onClick={() => setTyped('')}>
            Show all
          </button>
        </p>
      )}
      <p className="small muted">
        A figure opens the words it was read from. A click on a column’s head sorts by it; with Shift it is added to the
        sorting. From {plural(entries.length, 'response')}.
      </p>
      {choosing && (
        <ColumnsDialog
          columns={comparison.columns}
          isShown={(key) => table.getColumn(key)?.getIsVisible() ?? false}
          show={(keys, visible) =>
            table.setColumnVisibility((before) => ({
              ...before,
              ...Object.fromEntries(keys.map((key) => [key, visible])),
            }))
          }
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
