import { plural } from '../../compare/format.ts';
import { lineOf } from '../../compare/told.ts';
import { cellRemarks, cellWords } from '../../share/cell-words.ts';
import { columnWidth, printParts } from '../../share/print-parts.ts';
import { SourcesInPrint } from '../share/SourcesInPrint.tsx';
import { usePrinting } from '../share/use-printing.ts';
import { isNumeric, referenceText, type TableColumn } from './columns.ts';
import type { Item } from './items.ts';
import { plainHead, plainOf } from './plain.ts';

interface Props {
  readonly items: readonly Item[];
  /** As shown, the councils' own among them. */
  readonly columns: readonly TableColumn[];
}

function PrintCell({ item, column }: { readonly item: Item; readonly column: TableColumn }) {
  const className = isNumeric(column) ? 'number' : undefined;
  const cell = item.kind === 'row' && column.kind === 'measure' ? item.row.cells.get(column.id) : undefined;
  if (!cell || column.kind !== 'measure') {
    const plain = plainOf(item, column);
    return <td className={className}>{typeof plain === 'number' ? referenceText(plain) : plain}</td>;
  }
  const remarks = cellRemarks(cell);
  return (
    <td className={className}>
      <span className={cell.state === 'missing' ? 'missing' : undefined}>{cellWords(cell, column.column.unit)}</span>
      {remarks.length > 0 && <span className="from">{remarks.join('; ')}</span>}
    </td>
  );
}

/** On paper: the table as shown, in as many parts as its columns need, each with the councils' names and its head on every sheet. */
export function PrintTable({ items, columns }: Props) {
  if (!usePrinting()) return null;
  const own = columns.filter(({ kind }) => kind !== 'council');
  const council = columns.find(({ kind }) => kind === 'council');
  const parts = printParts(own, (column) => (isNumeric(column) ? columnWidth.number : columnWidth.words));
  const rows = items.flatMap((item) => (item.kind === 'row' ? item.row : []));
  const sources = rows.flatMap((row) => row.responses.map((response) => lineOf(row, response)));
  return (
    <div className="print-only print-table">
      {parts.map((part, i) => (
        <table key={part[0]?.id} className="data">
          <caption>
            {plural(rows.length, 'council')}
            {parts.length > 1 && `, columns in ${parts.length} parts: part ${i + 1}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Council</th>
              {part.map((column) => (
                <th key={column.id} scope="col" className={isNumeric(column) ? 'number' : undefined}>
                  {plainHead(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.key}>
                <th scope="row">{council && plainOf(item, council)}</th>
                {part.map((column) => (
                  <PrintCell key={column.id} item={item} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <SourcesInPrint sources={sources} />
    </div>
  );
}
