import { memo } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { figureText, plural } from '../../compare/format.ts';
import { subtotalOf, tiersMixed } from '../../compare/subtotals.ts';
import { stuck } from './CouncilRow.tsx';
import type { LaidColumn } from './layout.ts';
import { asCell, asRow, asRowHead } from './roles.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly LaidColumn[];
  readonly hidden: boolean;
  readonly open: boolean;
  /** Absent for the line of all. */
  readonly onToggle?: () => void;
  readonly index: number | undefined;
}

const givers = (rows: readonly Row[], { of }: LaidColumn): number =>
  of.kind === 'reference' ? rows.filter(({ key }) => of.measure.values.has(key)).length : 0;

function content(rows: readonly Row[], column: LaidColumn) {
  const { of } = column;
  if (of.kind === 'reference') return <span className="share">{`${givers(rows, column)} of ${rows.length}`}</span>;
  if (of.kind !== 'measure') return null;
  const { amount, yes, given, of: all, notes } = subtotalOf(rows, of.column);
  const { unit } = of.column;
  return (
    <>
      {amount && (
        <span className="sum">
          <span className="kind">{amount.of === 'sum' ? 'sum ' : 'median '}</span>
          {figureText(amount.figure, unit, { approximate: amount.approximate })}
        </span>
      )}
      {yes !== undefined && <span className="sum">{yes} yes </span>}
      <span className="share">
        {amount || yes !== undefined ? 'of ' : ''}
        {given} of {all}
      </span>
      {notes.some((note) => !note.startsWith('Without')) && <span className="dagger"> †</span>}
      {notes.length > 0 && <span className="hidden-visually">. {notes.join(' ')}</span>}
    </>
  );
}

/** The head of some councils, with the subtotals of what can be added up. */
export const PartRow = memo(function PartRow({ label, rows, columns, hidden, open, onToggle, index }: Props) {
  const mixed = tiersMixed(rows);
  return (
    <tr {...asRow} hidden={hidden} className={onToggle ? 'part' : 'part whole'} aria-rowindex={index}>
      {columns.map((column) =>
        column.of.kind === 'council' ? (
          <th key="council" scope="row" {...asRowHead} className="council">
            {onToggle ? (
              <button type="button" className="plain fold" tabIndex={-1} aria-expanded={open} onClick={onToggle}>
                {label}
              </button>
            ) : (
              label
            )}
            <span className="share">
              {plural(rows.length, 'council')}
              {mixed && ', of two tiers'}
            </span>
          </th>
        ) : (
          <td key={column.of.id} {...asCell} className={column.className} style={stuck(column)}>
            {content(rows, column)}
          </td>
        ),
      )}
    </tr>
  );
});
