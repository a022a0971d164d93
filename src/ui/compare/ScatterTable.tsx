import type { ScatterSeries } from '../../compare/series.ts';
import { DataFrame } from './DataFrame.tsx';
import { PlaceHead, PointCell } from './PointCell.tsx';
import type { TableProps } from './SeriesTable.tsx';

/** A council a row, with both of its figures. */
export function ScatterTable({ series, hrefOf }: TableProps<ScatterSeries>) {
  return (
    <DataFrame
      label={series.title}
      head={
        <>
          <th scope="col">Council</th>
          <th scope="col" className="number">
            {series.y.label}
          </th>
          <th scope="col" className="number">
            {series.x.label}
          </th>
        </>
      }
    >
      {series.points.map((point) => (
        <tr key={point.key}>
          <PlaceHead place={point} />
          <PointCell point={point.y} hrefOf={hrefOf} />
          <PointCell point={point.x} hrefOf={hrefOf} />
        </tr>
      ))}
    </DataFrame>
  );
}
