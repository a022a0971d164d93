import type { Segment, StackedPoint, StackedSeries } from '../../compare/series.ts';
import { DataFrame } from './DataFrame.tsx';
import { PlaceHead } from './PointCell.tsx';
import type { TableProps } from './SeriesTable.tsx';

type HrefOf = TableProps<StackedSeries>['hrefOf'];

/** The segments of one colour: their amounts, each with what it is where the head does not say that. */
function Amounts({ segments, head, hrefOf }: { segments: readonly Segment[]; head: string; hrefOf: HrefOf }) {
  return segments.map(({ name, label, ref }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two segments may be alike in all else.
    <div key={i}>
      {name !== head && !name.startsWith(`${head}: `) && <span className="muted small">{name} </span>}
      <a href={hrefOf(ref)} title={name}>
        {label}
      </a>
    </div>
  ));
}

/** Who each segment is, in one cell. */
function Listed({ segments, hrefOf }: { segments: readonly Segment[]; hrefOf: HrefOf }) {
  return (
    <ul className="names">
      {segments.map(({ name, label, ref }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two segments may be alike in all else.
        <li key={i}>
          {name} <a href={hrefOf(ref)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function Row({ point, series, hrefOf }: { point: StackedPoint; series: StackedSeries; hrefOf: HrefOf }) {
  const { segments, label } = point;
  return (
    <tr>
      <PlaceHead place={point} />
      <td className="number">{label}</td>
      {series.heads.segments ? (
        <td>
          <Listed segments={segments} hrefOf={hrefOf} />
        </td>
      ) : (
        series.layers.map((layer) => (
          <td key={layer.id} className="number">
            <Amounts
              segments={segments.filter((segment) => segment.layer === layer.id)}
              head={layer.label}
              hrefOf={hrefOf}
            />
          </td>
        ))
      )}
    </tr>
  );
}

/** A bar a row: its total and its segments, a column for each colour; or all of them in one where a colour stands for many. */
export function StackedTable({ series, hrefOf }: TableProps<StackedSeries>) {
  const { points, layers, heads, title } = series;
  return (
    <DataFrame
      label={title}
      head={
        <>
          <th scope="col">{heads.row}</th>
          <th scope="col" className="number">
            {heads.total}
          </th>
          {heads.segments ? (
            <th scope="col" className="which">
              {heads.segments}
            </th>
          ) : (
            layers.map(({ id, label }) => (
              <th key={id} scope="col" className="number">
                {label}
              </th>
            ))
          )}
        </>
      }
    >
      {points.map((point) => (
        <Row key={point.key} point={point} series={series} hrefOf={hrefOf} />
      ))}
    </DataFrame>
  );
}
