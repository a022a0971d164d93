import { findAreas } from '../../text/area.ts';
import { findCounts } from '../../text/count.ts';
import { one } from './one-figure.ts';
import type { Asking, Reading } from './reading.ts';

/** The area in square kilometres; given in several units, the metric one. */
export function readArea({ text, question }: Asking): Reading[] {
  const found = findAreas(text);
  const metric = found.filter((area) => area.metric);
  const pool = metric.length > 0 ? metric : found;
  const [first] = pool;
  if (first) return one([first], 'area');
  // The question names the unit: "Area in square miles?" "450".
  const unit =
    /\b(square miles|sq\.? ?mi(?:les)?\b|square kilomet(?:re|er)s|sq\.? ?kms?\b|km2|km²|mi2|hectares|acres)/i.exec(
      question.words,
    )?.[1];
  const counts = findCounts(text);
  const [count] = counts;
  if (unit === undefined || counts.length !== 1 || !count || text.length > count.span[1] - count.span[0] + 20)
    return [];
  const [converted] = findAreas(`${text.slice(...count.span)} ${unit}`);
  return converted
    ? [
        {
          figure: converted.value,
          spans: [count.span],
          approximate: count.approximate,
          rule: 'area in the unit asked for',
        },
      ]
    : [];
}
