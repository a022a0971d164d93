import type { Row } from '../../compare/comparison.ts';
import type { TableHere } from '../../compare/reference.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';
import { FileButton } from '../start/FileButton.tsx';
import { TableCard } from './TableCard.tsx';

/** Sheets by their names, and pasted texts, which have no ending. */
const maybeTable = /\.(?:csv|tsv|tab|psv)$|^[^.]+$/i;

/** Responses that are sheets of values: each might have been meant as a table. */
function Sheets() {
  const app = useApp();
  const { notify } = useNotices();
  const sheets = useAppState().entries.filter(({ source, secondhand }) => !secondhand && maybeTable.test(source.name));
  if (sheets.length === 0) return null;
  const asTable = async (id: string, name: string) => {
    if (!(await app.responseAsTable(id)))
      notify(`${name} is no reference table: no column of it names three councils beside a column of numbers.`);
  };
  return (
    <details>
      <summary>Sheets and pasted texts that were opened as responses</summary>
      <ul className="match-list">
        {sheets.map(({ source: { id, name, path } }) => (
          <li key={id}>
            <p className="row">
              <span>{path}</span>
              <button type="button" className="link" onClick={() => void asTable(id, name)}>
                Open {name} as a reference table instead
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly tables: readonly TableHere[];
  readonly rows: readonly Row[];
  readonly list: string;
}

/** The reference tables: what figures are divided by and compared with. */
export function Tables({ tables, rows, list }: Props) {
  const app = useApp();
  return (
    <section className="stack-small" aria-labelledby="reference-tables">
      <h2 id="reference-tables">Reference tables</h2>
      <p className="muted">
        Population, households, area: any CSV or TSV with a row for each council, by name or GSS code, as the Office for
        National Statistics publishes them. Drop it anywhere on the page. Its columns of numbers become measures to
        compare with, and figures can be divided by them.
      </p>
      <p>
        <FileButton label="Open a reference table…" onFiles={(files) => void app.openTables(files)} />
      </p>
      {tables.map((table) => (
        <TableCard key={table.kept.id} table={table} rows={rows} list={list} />
      ))}
      <Sheets />
    </section>
  );
}
