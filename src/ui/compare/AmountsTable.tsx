import type { RankedSeries, TimelineSeries } from '../../compare/series.ts';
import { DataFrame } from './DataFrame.tsx';
import { PlaceHead, PointCell } from './PointCell.tsx';
import type { TableProps } from './SeriesTable.tsx';

/** A council a row, with its figure, what that was divided by, its year and the response that it stands in. */
export function AmountsTable({ series, hrefOf }: TableProps<RankedSeries | TimelineSeries>) {
  const years = series.points.some(({ year }) => year !== undefined);
  const divided = series.points.some(({ per }) => per !== undefined);
  return (
    <DataFrame
      label={series.title}
      head={
        <>
          <th scope="col">Council</th>
          <th scope="col" className="number">
            {series.unit === 'year' ? 'Year' : 'Figure'}
          </th>
          {divided && (
            <th scope="col" className="number">
              Divided by
            </th>
          )}
          {years && <th scope="col">For</th>}
          <th scope="col">Response</th>
        </>
      }
    >
      {series.points.map((point) => (
        <tr key={point.key}>
          <PlaceHead place={point} />
          <PointCell point={point} hrefOf={hrefOf} />
          {divided && <td className="number">{point.per}</td>}
          {years && <td className="date">{point.year ?? <span className="muted">not said</span>}</td>}
          <td className="muted">{point.figure.response.reference ?? point.figure.response.file}</td>
        </tr>
      ))}
    </DataFrame>
  );
}
