import type { ReactNode } from 'react';
import type { FigureRef } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import type { NamesSeries, RankedSeries, ShareSeries, TimelineSeries } from '../../compare/series.ts';

export type DrawnSeries = RankedSeries | TimelineSeries | ShareSeries | NamesSeries;

interface Props<T> {
  readonly series: T;
  readonly hrefOf: (ref: FigureRef) => string;
}

function Frame({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll series-table" aria-label={`Data: ${label}`} tabIndex={0}>
      <table className="data">
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Amounts({ series, hrefOf }: Props<RankedSeries | TimelineSeries>) {
  const years = series.points.some(({ year }) => year !== undefined);
  return (
    <Frame
      label={series.title}
      head={
        <>
          <th scope="col">Council</th>
          <th scope="col" className="number">
            {series.kind === 'timeline' ? 'Year' : 'Figure'}
          </th>
          {years && <th scope="col">For</th>}
          <th scope="col">Response</th>
        </>
      }
    >
      {series.points.map(({ key, name, fullName, label, year, conflict, figure }) => (
        <tr key={key}>
          <th scope="row" title={fullName}>
            {name}
          </th>
          <td className="number">
            <a href={hrefOf(figure.ref)} title={`“${figure.evidence.quote}”`}>
              {label}
            </a>
            {conflict && <span className="badge check">≠ differs</span>}
            {figure.sureness.level === 'check' && (
              <span className="badge check" title={figure.sureness.reason}>
                check
              </span>
            )}
          </td>
          {years && <td>{year ?? <span className="muted">not said</span>}</td>}
          <td className="muted">{figure.response.reference ?? figure.response.file}</td>
        </tr>
      ))}
    </Frame>
  );
}

function Places({
  places,
  hrefOf,
}: {
  readonly places: readonly {
    readonly key: string;
    readonly name: string;
    readonly refs: readonly FigureRef[];
    readonly note?: string;
  }[];
  readonly hrefOf: (ref: FigureRef) => string;
}) {
  return (
    <ul className="names">
      {places.map(({ key, name, refs: [ref], note }) => (
        <li key={key}>
          {ref ? <a href={hrefOf(ref)}>{name}</a> : name}
          {note && <span className="muted"> ({note})</span>}
        </li>
      ))}
    </ul>
  );
}

function Shares({ series, hrefOf }: Props<ShareSeries>) {
  return (
    <Frame
      label={series.title}
      head={
        <>
          <th scope="col">Answer</th>
          <th scope="col" className="number">
            Councils
          </th>
          <th scope="col">Which</th>
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
    </Frame>
  );
}

function Names({ series, hrefOf }: Props<NamesSeries>) {
  return (
    <Frame
      label={series.title}
      head={
        <>
          <th scope="col">Name</th>
          <th scope="col" className="number">
            Councils
          </th>
          <th scope="col">Which</th>
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
    </Frame>
  );
}

/** The same data as the chart's, as a table; every figure opens its words. */
export function SeriesTable({ series, hrefOf }: Props<DrawnSeries>) {
  switch (series.kind) {
    case 'share':
      return <Shares series={series} hrefOf={hrefOf} />;
    case 'names':
      return <Names series={series} hrefOf={hrefOf} />;
    default:
      return <Amounts series={series} hrefOf={hrefOf} />;
  }
}
