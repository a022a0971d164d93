import type { FigureRef } from '../../compare/comparison.ts';
import type { Place, RankedPoint, ScatterValue } from '../../compare/series.ts';

/** A row's council; the reader's own says so. */
export function PlaceHead({ place: { name, fullName, mine } }: { readonly place: Place }) {
  return (
    <th scope="row" title={fullName} className={mine ? 'mine' : undefined}>
      {name}
      {mine && <span className="badge">yours</span>}
    </th>
  );
}

type Value = ScatterValue & Partial<Pick<RankedPoint, 'conflict' | 'annualised'>>;

/** A figure that opens its words, and all that a reader should know of it before using it. */
export function PointCell({
  point: { label, figure, conflict, annualised },
  hrefOf,
}: {
  readonly point: Value;
  readonly hrefOf: (ref: FigureRef) => string;
}) {
  if (!figure) return <td className="number">{label}</td>;
  const parts = figure.sumOf ?? [figure];
  return (
    <td className="number">
      {conflict && <span className="badge check">≠ differs</span>}
      {figure.sureness.level === 'check' && (
        <span className="badge check" title={figure.sureness.reason}>
          check
        </span>
      )}
      {parts.some(({ reader }) => reader?.set) && <span className="badge reader">✎ corrected</span>}
      {annualised && (
        <span className="badge" title="An estimate of ours: no year is given">
          {annualised} × {annualised === 'month' ? 12 : 4}
        </span>
      )}
      <a href={hrefOf(figure.ref)} title={`“${figure.evidence.quote}”`}>
        {label}
      </a>
    </td>
  );
}
