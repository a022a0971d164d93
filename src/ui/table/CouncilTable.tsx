import type { Row as TableRow } from '@tanstack/react-table';
import { memo, useCallback } from 'react';
import type { FigureRef, Row } from '../../compare/comparison.ts';
import { evidenceHref } from '../evidence-link.ts';
import { CellView } from './CellView.tsx';
import { GroupCell, HeadCell } from './HeadCell.tsx';
import { councilColumn, type Features } from './table.ts';
import type { CouncilTable as Table } from './use-council-table.ts';

const view = { page: 'table' } as const;

interface RowProps {
  readonly row: TableRow<Features, Row>;
  /** The columns shown, as one string: when it changes, the row is drawn again. */
  readonly shown: string;
  readonly fictional: boolean;
}

const CouncilRow = memo(function CouncilRow({ row, fictional }: RowProps) {
  const hrefOf = useCallback((ref: FigureRef) => evidenceHref(view, ref), []);
  return (
    <tr>
      {row.getVisibleCells().map(({ id, column }) => {
        if (column.id === councilColumn)
          return (
            <th key={id} scope="row" className="council">
              {row.original.name}
              {fictional && <span className="tag">fictional</span>}
            </th>
          );
        const cell = row.original.cells.get(column.id);
        const of = column.columnDef.meta?.column;
        return (
          <td key={id} className={of?.ranked ? 'number' : 'words'}>
            {cell && of && <CellView cell={cell} unit={of.unit} hrefOf={hrefOf} />}
          </td>
        );
      })}
    </tr>
  );
});

/** A row for each council, a column for each measure. */
export function CouncilTable({ table }: { readonly table: Table }) {
  const { rows } = table.getRowModel();
  const shown = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join();
  const all = table.getCoreRowModel().rows;
  const mixed = all.some(({ original }) => original.sample) && all.some(({ original }) => !original.sample);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll tall" aria-label="Table of councils" tabIndex={0}>
      <table className="data grid">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) =>
                header.subHeaders.length > 0 ? (
                  <GroupCell key={header.id} header={header} />
                ) : (
                  <HeadCell key={header.id} header={header} sorts={table.state.sorting.length} />
                ),
              )}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((row) => (
            <CouncilRow key={row.id} row={row} shown={shown} fictional={mixed && row.original.sample} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
