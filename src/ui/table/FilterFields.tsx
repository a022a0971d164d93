import { useState } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { isNumeric, type TableColumn } from './columns.ts';
import { type ColumnFilter, sayingsIn, typedNumber } from './filters.ts';

interface Props {
  readonly column: TableColumn;
  readonly rows: readonly Row[];
  readonly filter: ColumnFilter | undefined;
  readonly onFilter: (filter: ColumnFilter | undefined) => void;
}

const isEmpty = (filter: ColumnFilter): boolean => Object.values(filter).every((value) => value === undefined);

/** A column's filter: the least and the most, or words, and what its cells may say. What is typed counts at once. */
export function FilterFields({ column, rows, filter = {}, onFilter }: Props) {
  const [typed, setTyped] = useState({ from: filter.from?.toString() ?? '', to: filter.to?.toString() ?? '' });
  const change = (part: { readonly [key in keyof ColumnFilter]?: ColumnFilter[key] | undefined }) => {
    const { from, to, words, says } = { ...filter, ...part };
    const next: ColumnFilter = {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(words && { words }),
      ...(says && { says }),
    };
    onFilter(isEmpty(next) ? undefined : next);
  };
  const limit = (end: 'from' | 'to', text: string) => {
    setTyped((before) => ({ ...before, [end]: text }));
    change({ [end]: typedNumber(text) });
  };
  const sayings = column.kind === 'measure' ? sayingsIn(rows, column.column) : [];
  const all = sayings.map(({ key }) => key);
  const chosen = filter.says ?? all;
  const money = column.kind === 'measure' && column.column.unit === 'GBP';
  return (
    <>
      {isNumeric(column) ? (
        <div className="row limits">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {end === 'from' ? 'From' : 'To'} {money && '£'}
              <input
                inputMode="decimal"
                size={9}
                value={typed[end]}
                aria-invalid={typed[end] !== '' && typedNumber(typed[end]) === undefined}
                onChange={({ target }) => limit(end, target.value)}
              />
            </label>
          ))}
        </div>
      ) : (
        <label className="limits">
          With the words{' '}
          <input type="search" value={filter.words ?? ''} onChange={({ target }) => change({ words: target.value })} />
        </label>
      )}
      {sayings.length > 0 && (
        <fieldset className="sayings">
          <legend>Show councils whose cell says</legend>
          {sayings.map(({ key, label, n }) => (
            <label key={key} className="check-line">
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ target }) => {
                  const next = all.filter((each) => (each === key ? target.checked : chosen.includes(each)));
                  change({ says: next.length === all.length ? undefined : next });
                }}
              />
              <span>
                {label} <span className="muted small">{n}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!isEmpty(filter) && (
        <button
          type="button"
          onClick={() => {
            setTyped({ from: '', to: '' });
            onFilter(undefined);
          }}
        >
          Clear this filter
        </button>
      )}
    </>
  );
}
