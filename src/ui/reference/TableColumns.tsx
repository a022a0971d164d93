import { useState } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import type { TableHere, UsedColumn } from '../../compare/reference.ts';
import { useApp } from '../app-context.tsx';

function NameField({ column, onChange }: { readonly column: UsedColumn; readonly onChange: (name: string) => void }) {
  const [typed, setTyped] = useState(column.name);
  const keep = () => {
    if (typed.trim() !== column.name) onChange(typed.trim());
  };
  return (
    <input
      type="text"
      maxLength={200}
      aria-label={`Name of ${column.label}`}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep();
      }}
    />
  );
}

/** As many are all listed; of more only those that are used, until the reader asks. */
const fewColumns = 12;

interface Props {
  readonly table: TableHere;
  readonly rows: readonly Row[];
}

/** A table's columns of numbers: whether each is used, what it is called, and what figures can then be divided by. */
export function TableColumns({ table: { kept, columns, rows: matched }, rows }: Props) {
  const app = useApp();
  const [whole, setWhole] = useState(columns.length <= fewColumns);
  const here = new Set(rows.map(({ key }) => key));
  const answered = (column: number) =>
    matched.filter(({ key, values }) => key !== undefined && here.has(key) && values[column] !== undefined).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="scroll" aria-label={`Columns of ${kept.name}`} tabIndex={0}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Used</th>
            <th scope="col">Column</th>
            <th scope="col">Year</th>
            <th scope="col">Becomes</th>
            <th scope="col">For</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, i) => {
            if (!whole && !column.used) return null;
            const { label, name, year, used, ways } = column;
            return (
              <tr key={label}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Use ${label}`}
                    checked={used}
                    onChange={({ target }) => void app.describeColumn(kept.id, label, { used: target.checked })}
                  />
                </td>
                <th scope="row">
                  <NameField
                    key={name}
                    column={column}
                    onChange={(to) => void app.describeColumn(kept.id, label, { name: to === label ? '' : to })}
                  />
                </th>
                <td>{year ?? <span className="muted">not said</span>}</td>
                <td className="becomes">
                  {used ? (
                    `a measure, and figures ${ways.join(', ')}`
                  ) : (
                    <span className="muted">nothing: not used</span>
                  )}
                </td>
                <td>{rows.length > 0 ? plural(answered(i), 'council') : <span className="muted">nobody yet</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!whole && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          Show all {columns.length} columns, those that are not used too
        </button>
      )}
    </section>
  );
}
