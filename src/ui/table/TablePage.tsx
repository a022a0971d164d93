import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { plural } from '../../compare/format.ts';
import { withQuestions } from '../../compare/question-column.ts';
import { tsvOf } from '../../share/tsv.ts';
import { useAppState } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { type Save, useSaving } from '../shell/use-saving.ts';
import { useComparison } from '../use-comparison.ts';
import { inOrder } from './arrange.ts';
import { CellLine } from './CellLine.tsx';
import { Chosen } from './Chosen.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { noChoices } from './choices.ts';
import { councilColumn, widthsOf } from './columns.ts';
import { familiesOf } from './families.ts';
import type { Spot } from './grid-keys.ts';
import { itemsOf } from './items.ts';
import { layoutOf } from './layout.ts';
import { PrintTable } from './PrintTable.tsx';
import { plainTable, shownColumn } from './plain.ts';
import { Toolbar } from './Toolbar.tsx';
import { useChoices } from './use-choices.ts';
import { useColumnActions } from './use-column-actions.ts';
import { useCouncilTable, useSets } from './use-council-table.ts';
import { mostLines } from './use-window.ts';

/** Everything side by side. */
export function TablePage() {
  const measured = useComparison();
  const { entries, corrections } = useAppState();
  const [chosen, choose] = useChoices();
  // What the reader types and ticks is never held up by the table's drawing.
  const choices = useDeferredValue(chosen);
  const comparison = useMemo(() => withQuestions(measured, choices.questions), [measured, choices.questions]);
  const sets = useSets(comparison);
  const { table, all } = useCouncilTable(comparison, choices, sets);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState(false);
  const [menu, setMenu] = useState<{ readonly id: string; readonly under: HTMLElement }>();
  const { notify } = useNotices();
  const { saving, save } = useSaving();
  const look = useRef<(spot: Spot) => void>(() => {});

  const inTheirOrder = useMemo(() => inOrder(all, choices.order), [all, choices.order]);
  const { actions, onSort } = useColumnActions(inTheirOrder, choose);
  const widths = useMemo(() => widthsOf(all, comparison.rows), [all, comparison.rows]);
  const leaves = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()];
  const shownIds = JSON.stringify(leaves.map(({ id }) => id));
  const { layout, families } = useMemo(() => {
    const byId = new Map(all.map((column) => [column.id, column]));
    const ids: readonly string[] = JSON.parse(shownIds);
    const columns = ids.map((id) => byId.get(id)).filter((each) => each !== undefined);
    const laid = layoutOf(columns, choices.pinned, widths);
    return { layout: laid, families: familiesOf(laid.columns) };
  }, [all, shownIds, choices.pinned, widths]);

  const mine = comparison.reference?.mine;
  const { rows } = table.getRowModel();
  const items = useMemo(
    () =>
      itemsOf(
        rows.map(({ original }) => original),
        { by: choices.by, mine, mineOnTop: !choices.mineAmong, folded },
      ),
    [rows, choices.by, choices.mineAmong, mine, folded],
  );
  const sort = useMemo(() => choices.sort.filter(({ id }) => all.some((each) => each.id === id)), [choices.sort, all]);
  const filtered = useMemo(() => new Set(Object.keys(choices.filters)), [choices.filters]);

  const shown = rows.length;
  const total = comparison.rows.length;
  const columns = layout.columns.map(({ of }) => of);
  const shownRows = () => items.flatMap((item) => (item.kind === 'row' ? item.row : []));
  const saveShown = ({ saveShownTable }: Save) =>
    saveShownTable(shownRows(), columns.filter(({ kind }) => kind !== 'council').map(shownColumn));
  const copyShown = async () => {
    try {
      await navigator.clipboard.writeText(tsvOf(plainTable(items, columns)));
      notify(`${plural(shown, 'council')} copied, for a spreadsheet`);
    } catch {
      notify('The browser did not let us copy. Select cells with Shift and the arrow keys, then press Ctrl C.');
    }
  };
  const menuColumn = menu && all.find(({ id }) => id === menu.id);
  const narrowed = shown < total;
  const fold = (key: string) =>
    setFolded((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));

  return (
    <div className="stack table-page">
      <PageHeading>Table</PageHeading>
      <div className="row toolbar">
        <Toolbar choices={chosen} choose={choose} sets={sets} mine={mine !== undefined} />
        <button type="button" onClick={() => setChoosing(true)}>
          Columns…
        </button>
        <button type="button" onClick={() => void copyShown()}>
          Copy
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
        <span className="muted small" role="status">
          {narrowed ? `${shown} of ${plural(total, 'council')}` : plural(total, 'council')},{' '}
          {plural(columns.length - 1, 'column')}
        </span>
      </div>
      <Chosen choices={chosen} choose={choose} columns={all} sets={sets} />
      <CellLine look={look} items={items} columns={layout.columns} />
      <CouncilTable
        items={items}
        all={comparison.rows}
        layout={layout}
        families={families}
        sort={sort}
        filtered={filtered}
        folded={folded}
        mine={mine}
        onFold={useStable(fold)}
        onSort={onSort}
        onMenu={useStable((id: string, under: HTMLElement) => setMenu({ id, under }))}
        look={look}
      />
      <PrintTable items={items} columns={columns} />
      {shown === 0 && total > 0 && (
        <p>
          No council has these words, or passes these filters.{' '}
          <button
            type="button"
            className="link"
            onClick={() => choose({ words: '', filters: noChoices.filters, type: '', place: '' })}
          >
            Show all
          </button>
        </p>
      )}
      <p className="small muted" id="grid-keys">
        Arrow keys lead from cell to cell, Enter opens the words that a figure was read from; on a column’s head it
        sorts, with Shift by that column too, and Alt with the arrow down filters, pins and moves it. Shift with the
        arrows selects, Ctrl C copies.{' '}
        {total > mostLines &&
          'The browser’s own search sees only the rows in view here: filter by words instead, which looks at all of them. '}
        From {plural(entries.length, 'response')}.
      </p>
      {menu && menuColumn && (
        <ColumnMenu
          key={menu.id}
          column={menuColumn}
          rows={comparison.rows}
          filter={chosen.filters[menu.id]}
          pinned={chosen.pinned.includes(menu.id)}
          sorted={sort.length > 0}
          actions={actions}
          under={menu.under}
          onClose={() => setMenu(undefined)}
        />
      )}
      {choosing && (
        <ColumnsDialog
          columns={inTheirOrder.filter(({ id }) => id !== councilColumn)}
          comparison={measured}
          choices={chosen}
          choose={choose}
          actions={actions}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

/** The same function at each drawing, that does what the latest does. */
function useStable<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const latest = useRef(run);
  latest.current = run;
  return useMemo(
    () =>
      (...args: A) =>
        latest.current(...args),
    [],
  );
}
