import { useState } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { nameOfKey } from '../../compare/council-named.ts';
import { count, plural } from '../../compare/format.ts';
import { isSettled, type MatchedRow, type TableHere } from '../../compare/reference.ts';
import { useApp } from '../app-context.tsx';
import { CouncilField } from './CouncilField.tsx';

/** How many rows are listed before the reader asks for all. */
const firstRows = 25;

function numbersOf({ values }: MatchedRow): string {
  const known = values.flatMap((value) => (value === undefined ? [] : [count(value)]));
  return known.length > 3 ? `${known.slice(0, 3).join(' · ')} …` : known.join(' · ');
}

const why = ({ without }: MatchedRow): string =>
  without === 'repeated'
    ? 'Several rows name this council, with other numbers.'
    : without === 'area'
      ? 'A larger area, not a council.'
      : 'No council goes by this name.';

interface Props {
  readonly table: TableHere;
  readonly rows: readonly Row[];
  readonly list: string;
}

/** The rows that nothing matched, each to be matched by hand; those that the reader matched; larger areas. */
export function TableRows({ table: { kept, rows: all }, rows, list }: Props) {
  const app = useApp();
  const [whole, setWhole] = useState(false);
  const open = all.filter((row) => !isSettled(row) && row.without !== 'area');
  const areas = all.filter((row) => !isSettled(row) && row.without === 'area');
  const byHand = all.filter(({ by }) => by === 'reader');
  const shown = whole ? open : open.slice(0, firstRows);
  const unmatched = (row: MatchedRow) => (
    <li key={row.id}>
      <p>
        <strong>{row.name}</strong> <span className="muted small">{numbersOf(row)}</span>{' '}
        <span className="muted small">{why(row)}</span>
      </p>
      <CouncilField
        label={`Council of the row ${row.id}`}
        list={list}
        rows={rows}
        action="Match"
        onChoose={({ key }) => void app.matchTableRow(kept.id, row.id, { key })}
      >
        {row.without !== 'area' && (
          <button
            type="button"
            className="link"
            aria-label={`No council: ${row.id}`}
            onClick={() => void app.matchTableRow(kept.id, row.id, 'none')}
          >
            No council
          </button>
        )}
      </CouncilField>
    </li>
  );
  return (
    <>
      {open.length > 0 && (
        <details open={open.length <= firstRows}>
          <summary>{plural(open.length, 'row')} not matched</summary>
          <ul className="match-list">{shown.map(unmatched)}</ul>
          {shown.length < open.length && (
            <p>
              <button type="button" onClick={() => setWhole(true)}>
                Show all {open.length}
              </button>
            </p>
          )}
        </details>
      )}
      {byHand.length > 0 && (
        <details>
          <summary>{plural(byHand.length, 'row')} matched by you</summary>
          <ul className="match-list">
            {byHand.map((row) => (
              <li key={row.id}>
                <p className="row">
                  <strong>{row.name}</strong>
                  <span>is {row.key === undefined ? 'no council' : nameOfKey(row.key, rows)}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={`Take back the match of ${row.id}`}
                    onClick={() => void app.matchTableRow(kept.id, row.id, undefined)}
                  >
                    Take back
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {areas.length > 0 && (
        <details>
          <summary>{plural(areas.length, 'row')} of larger areas, left out</summary>
          <ul className="match-list">{areas.slice(0, 100).map(unmatched)}</ul>
        </details>
      )}
    </>
  );
}
