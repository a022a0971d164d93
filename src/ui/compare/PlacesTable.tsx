import type { FigureRef } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import type { NamesSeries, ShareSeries } from '../../compare/series.ts';
import { DataFrame } from './DataFrame.tsx';

interface Props<T> {
  readonly series: T;
  readonly hrefOf: (ref: FigureRef) => string;
}

function Places({
  places,
  hrefOf,
}: {
  readonly places: readonly {
    readonly key: string;
    readonly name: string;
    readonly mine: boolean;
    readonly refs: readonly FigureRef[];
    readonly note?: string;
  }[];
  readonly hrefOf: (ref: FigureRef) => string;
}) {
  return (
    <ul className="names">
      {places.map(({ key, name, mine, refs: [ref], note }) => (
        <li key={key} className={mine ? 'mine' : undefined}>
          {ref ? <a href={hrefOf(ref)}>{name}</a> : name}
          {mine && ' (yours)'}
          {note && <span className="muted"> ({note})</span>}
        </li>
      ))}
    </ul>
  );
}

/** Who says yes, who no. Those who say neither stand by their reasons under the chart. */
export function SharesTable({ series, hrefOf }: Props<ShareSeries>) {
  return (
    <DataFrame
      label={series.title}
      head={
        <>
          <th scope="col">Answer</th>
          <th scope="col" className="number">
            Councils
          </th>
          <th scope="col" className="which">
            Which
          </th>
        </>
      }
    >
      {series.parts.map(({ id, label, places }) => (
        <tr key={id}>
          <th scope="row">{label}</th>
          <td className="number">{count(places.length)}</td>
          <td>
            {id === 'none' ? (
              <span className="muted">{places.length > 0 && 'By reason below'}</span>
            ) : (
              <Places places={places} hrefOf={hrefOf} />
            )}
          </td>
        </tr>
      ))}
    </DataFrame>
  );
}

/** Each name with the councils that give it. */
export function NamesTable({ series, hrefOf }: Props<NamesSeries>) {
  return (
    <DataFrame
      label={series.title}
      head={
        <>
          <th scope="col">Name</th>
          <th scope="col" className="number">
            Councils
          </th>
          <th scope="col" className="which">
            Which
          </th>
        </>
      }
    >
      {series.points.map(({ name, count: n, places }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="number">{count(n)}</td>
          <td>
            <Places places={places.map(({ ref, ...place }) => ({ ...place, refs: [ref] }))} hrefOf={hrefOf} />
          </td>
        </tr>
      ))}
    </DataFrame>
  );
}
