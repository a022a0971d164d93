import { useId, useState } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { longDate } from '../../compare/format.ts';
import { type TableHere, tallyOf } from '../../compare/reference.ts';
import { useApp } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';
import { TableColumns } from './TableColumns.tsx';
import { TableRows } from './TableRows.tsx';
import { useRemoval } from './use-removal.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

/** A field whose words are kept when the reader leaves it, or presses Enter. */
function KeptField({ label, value, placeholder, onChange }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const keep = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={placeholder}
        maxLength={200}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
    </div>
  );
}

interface Props {
  readonly table: TableHere;
  readonly rows: readonly Row[];
  readonly list: string;
}

/** One reference table: where it is from, what its columns become, which of its rows are which councils. */
export function TableCard({ table, rows, list }: Props) {
  const app = useApp();
  const { notify } = useNotices();
  const removal = useRemoval();
  const id = useId();
  const { kept, title, columns } = table;
  const years = [...new Set(columns.flatMap(({ year }) => year ?? []))];
  const { matched, of, without } = tallyOf(table);
  const asResponse = async () => {
    if (!(await app.tableAsResponse(kept.id))) notify(`${kept.name} could not be read as a response.`);
  };
  return (
    <article className="table-card stack-small" aria-labelledby={id}>
      <div className="row">
        <h3 id={id}>{kept.name}</h3>
        <span className="muted small">opened on {longDate(kept.opened)}</span>
        <span className="row end">
          <button type="button" className="link" onClick={() => void asResponse()}>
            Open as a response instead
          </button>
          <button
            type="button"
            className="link"
            aria-label={`Remove ${kept.name}`}
            onClick={() => void removal(`Removed ${kept.name}.`, app.removeTable(kept.id))}
          >
            Remove
          </button>
        </span>
      </div>
      {title && <p className="muted small">{title.length > 300 ? `${title.slice(0, 300)}…` : title}</p>}
      <p>
        {matched} of {of} rows matched{without > 0 ? `; ${without} not.` : '.'}
      </p>
      <div className="described">
        <KeptField
          key={`source ${kept.source}`}
          label="Source"
          value={kept.source ?? ''}
          placeholder={kept.name}
          onChange={(source) => void app.describeTable(kept.id, { source })}
        />
        <KeptField
          key={`year ${kept.year}`}
          label="Year"
          value={kept.year ?? ''}
          placeholder={
            years.length === 0 ? 'not said' : years.length === 1 ? `${years[0]}, as read` : 'as its columns say'
          }
          onChange={(year) => void app.describeTable(kept.id, { year })}
        />
      </div>
      <TableColumns table={table} rows={rows} />
      <TableRows table={table} rows={rows} list={list} />
    </article>
  );
}
