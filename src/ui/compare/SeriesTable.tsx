import type { FigureRef } from '../../compare/comparison.ts';
import type { NamesSeries, RankedSeries, ShareSeries, TimelineSeries } from '../../compare/series.ts';
import { DataFrame } from './DataFrame.tsx';
import { NamesTable, SharesTable } from './PlacesTable.tsx';

export type DrawnSeries = RankedSeries | TimelineSeries | ShareSeries | NamesSeries;

interface Props<T> {
  readonly series: T;
  readonly hrefOf: (ref: FigureRef) => string;
}

function Amounts({ series, hrefOf }: Props<RankedSeries | TimelineSeries>) {
  const years = series.points.some(({ year }) => year !== undefined);
  return (
    <DataFrame
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
    </DataFrame>
  );
}

/** The same data as the chart's, as a table; every figure opens its words. */
export function SeriesTable({ series, hrefOf }: Props<DrawnSeries>) {
  switch (series.kind) {
    case 'share':
      return <SharesTable series={series} hrefOf={hrefOf} />;
    case 'names':
      return <NamesTable series={series} hrefOf={hrefOf} />;
    default:
      return <Amounts series={series} hrefOf={hrefOf} />;
  }
}
