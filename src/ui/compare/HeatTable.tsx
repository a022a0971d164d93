import { useState } from 'react';
import type { HeatSeries } from '../../compare/series.ts';
import { DataFrame } from './DataFrame.tsx';
import { PlaceHead } from './PointCell.tsx';
import type { TableProps } from './SeriesTable.tsx';

/** What each council says to each question, in words. Made only when it is opened: it may have thousands of cells. */
export function HeatTable({ series, hrefOf }: TableProps<HeatSeries>) {
  const [open, setOpen] = useState(false);
  const { rows, columns, title } = series;
  return (
    <details className="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The same as a table</summary>
      {open && (
        <DataFrame
          label={title}
          head={
            <>
              <th scope="col">Council</th>
              {columns.map(({ key, label, words }) => (
                <th key={key} scope="col" title={words}>
                  {label}
                </th>
              ))}
            </>
          }
        >
          {rows.map((row, i) => (
            <tr key={row.key}>
              <PlaceHead place={row} />
              {columns.map(({ key, cells }) => {
                const cell = cells[i];
                return (
                  <td key={key}>
                    {cell?.ref ? (
                      <a href={hrefOf(cell.ref)}>{cell.label}</a>
                    ) : (
                      <span className="muted">{cell?.label}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </DataFrame>
      )}
    </details>
  );
}
