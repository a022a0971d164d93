import type { Header } from '@tanstack/react-table';
import type { Row } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import type { Features } from './table.ts';

interface Props {
  readonly header: Header<Features, Row>;
  /** How many columns the table is sorted by. */
  readonly sorts: number;
}

/** The head of a family of columns; empty above the councils. */
export function GroupCell({ header }: { readonly header: Header<Features, Row> }) {
  return header.isPlaceholder ? (
    <td className="council" />
  ) : (
    <th scope="colgroup" colSpan={header.colSpan} className="group">
      <span>{String(header.column.columnDef.header)}</span>
    </th>
  );
}

/** A column's head: its name, and a button that sorts by it. With Shift it joins the columns sorted by. */
export function HeadCell({ header, sorts }: Props) {
  const { column } = header;
  const { column: of } = column.columnDef.meta ?? {};
  const sorted = column.getIsSorted();
  const place = sorted && sorts > 1 ? column.getSortIndex() + 1 : '';
  const sort = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined;
  return (
    <th
      scope="col"
      className={of === undefined ? 'council' : of.ranked ? 'number' : undefined}
      aria-sort={sort}
      title={of && `${of.label}: ${plural(of.given, 'council')} with a figure`}
    >
      <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
        {String(column.columnDef.header)}
        <span className="sort-sign" aria-hidden="true">
          {sorted ? `${sorted === 'asc' ? '▲' : '▼'}${place}` : ''}
        </span>
      </button>
    </th>
  );
}
