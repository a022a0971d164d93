import { useId } from 'react';
import { plural } from '../../compare/format.ts';
import { stuck } from './CouncilRow.tsx';
import { isNumeric } from './columns.ts';
import type { LaidColumn } from './layout.ts';
import { asColumnHead } from './roles.ts';

interface Props {
  readonly column: LaidColumn;
  readonly desc: boolean | undefined;
  /** Its place among the columns sorted by, from 0; -1 where it is none of them. */
  readonly place: number;
  /** How many columns the table is sorted by. */
  readonly sorts: number;
  readonly filtered: boolean;
  readonly onSort: (id: string, too: boolean) => void;
  readonly onMenu: (id: string, button: HTMLElement) => void;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A column's head: its name, which sorts by it (with Shift too), and a button for what else can be done with it. */
export function HeadCell({ column, desc, place, sorts, filtered, onSort, onMenu }: Props) {
  const { of } = column;
  const id = useId();
  const sorted = desc !== undefined;
  const order = desc ? 'descending' : 'ascending';
  const given =
    of.kind === 'measure' ? `${of.column.label}: ${plural(of.column.given, 'council')} with a figure` : undefined;
  const marked = [sorted && 'sorted', filtered && 'filtered'].filter(Boolean).join(' ');
  return (
    <th
      {...asColumnHead}
      scope="col"
      aria-labelledby={id}
      className={[of.kind === 'council' ? 'council' : column.className, marked].filter(Boolean).join(' ')}
      style={stuck(column)}
      // Only one column at a time may say that it is sorted by: the others say it in words.
      aria-sort={place === 0 ? order : undefined}
      title={given}
    >
      <span className="column-head">
        <button
          type="button"
          className={isNumeric(of) ? 'sort number' : 'sort'}
          tabIndex={-1}
          onClick={({ shiftKey }) => onSort(of.id, shiftKey)}
        >
          <span id={id}>{of.label}</span>
          <span className="sort-sign" aria-hidden="true">
            {sorted ? `${desc ? '▼' : '▲'}${sorts > 1 ? place + 1 : ''}` : ''}
          </span>
          {place > 0 && (
            <span className="hidden-visually">{`, sorted by ${ordinals[place] ?? `${place + 1}th`}, ${order}`}</span>
          )}
        </button>
        <button
          type="button"
          className="plain options"
          tabIndex={-1}
          aria-haspopup="dialog"
          aria-label={`${of.label}: options${filtered ? ', filtered' : ''}`}
          onClick={({ currentTarget }) => onMenu(of.id, currentTarget)}
        >
          ⋯
        </button>
      </span>
    </th>
  );
}
