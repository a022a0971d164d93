import { type CSSProperties, memo } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { givenContent, missingContent } from './CellView.tsx';
import { factOf, referenceText } from './columns.ts';
import type { LaidColumn } from './layout.ts';
import { asCell, asRow, asRowHead } from './roles.ts';

interface CellsProps {
  readonly row: Row;
  readonly columns: readonly LaidColumn[];
  readonly fictional: boolean;
  readonly mine: boolean;
}

/** Where a pinned cell sticks. */
export const stuck = ({ start }: LaidColumn): CSSProperties | undefined =>
  start === undefined ? undefined : { left: start };

function content(row: Row, { of }: LaidColumn) {
  if (of.kind === 'fact') return factOf(row, of.fact) || <span className="missing">Not known</span>;
  if (of.kind === 'reference') {
    const value = of.measure.values.get(row.key);
    return value === undefined ? <span className="missing">Not in the table</span> : referenceText(value);
  }
  const cell = of.kind === 'measure' ? row.cells.get(of.id) : undefined;
  if (!cell || of.kind !== 'measure') return null;
  return cell.state === 'missing' ? missingContent(cell, of.column.unit) : givenContent(cell);
}

/** A correction makes every row anew, but not its cells: a row is drawn again where one of those that it shows is another. */
const same = (a: CellsProps, b: CellsProps): boolean =>
  a.columns === b.columns &&
  a.fictional === b.fictional &&
  a.mine === b.mine &&
  (a.row === b.row ||
    (a.row.name === b.row.name &&
      a.columns.every(({ of }) =>
        of.kind === 'measure' ? a.row.cells.get(of.id) === b.row.cells.get(of.id) : of.kind !== 'fact',
      )));

const Cells = memo(function Cells({ row, columns, fictional, mine }: CellsProps) {
  return columns.map((column) =>
    column.of.kind === 'council' ? (
      <th key="council" scope="row" {...asRowHead} className="council">
        {mine && <span className="tag mine">my council</span>}
        {row.name}
        {fictional && <span className="tag">fictional</span>}
      </th>
    ) : (
      <td key={column.of.id} {...asCell} className={column.className} style={stuck(column)}>
        {content(row, column)}
      </td>
    ),
  );
}, same);

interface Props extends CellsProps {
  /** Out of sight by a filter, but kept. */
  readonly hidden: boolean;
  /** Its number among all rows, where not all of them are on the page. */
  readonly index: number | undefined;
}

/** A council's line. To hide or number it draws no cell again. */
export const CouncilRow = memo(function CouncilRow({ hidden, index, ...cells }: Props) {
  return (
    <tr
      {...asRow}
      hidden={hidden}
      data-key={cells.row.key}
      aria-rowindex={index}
      className={cells.mine ? 'mine' : undefined}
    >
      <Cells {...cells} />
    </tr>
  );
});
