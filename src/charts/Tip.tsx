import { longDate } from '../compare/format.ts';
import type { RankedPoint } from '../compare/series.ts';

/** What stands beside the pointer: the council, the figure, where it comes from, and the words. */
export function Tip({ point }: { readonly point: RankedPoint }) {
  const { fullName, label, year, conflict, figure } = point;
  const { response, evidence, sureness } = figure;
  const from = [response.reference, response.responded && longDate(response.responded)].filter(Boolean).join(', ');
  return (
    <div className="chart-tip">
      <strong>{fullName}</strong>
      <p className="chart-tip-figure">
        {label}
        {year && <span> {year}</span>}
      </p>
      <q>{evidence.quote.length > 140 ? `${evidence.quote.slice(0, 140)}…` : evidence.quote}</q>
      {figure.sumOf && <p>The sum of {figure.sumOf.length} parts</p>}
      {conflict && <p>Given more than once and differently</p>}
      {sureness.level === 'check' && <p>To be checked: {sureness.reason}</p>}
      <p className="chart-tip-from">{from || response.file}</p>
    </div>
  );
}

/** The point under the pointer in what Recharts hands to a tooltip. */
export const pointIn = <T,>(payload: readonly { readonly payload?: unknown }[] | undefined): T | undefined =>
  payload?.[0]?.payload as T | undefined;
