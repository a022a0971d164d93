import type { Measure, Period } from '../../model/measure.ts';
import { sizeOf } from '../values/reading.ts';

/** The measure, marked to be looked at first, with the reason; an earlier reason stays. */
export const checked = (measure: Measure, reason: string): Measure =>
  measure.sureness.level === 'check' ? measure : { ...measure, sureness: { level: 'check', reason } };

/** Beyond these a figure is far out of line for its kind: for an id, for a unit, per year where it has a period. */
const usual: Readonly<Record<string, readonly [low: number, high: number]>> = {
  GBP: [50, 30_000_000],
  'spend.total': [1_000_000, 6_000_000_000],
  'spend.payroll': [200_000, 2_000_000_000],
  'spend.software_licences': [1000, 60_000_000],
  'spend.waste_app_build': [100, 5_000_000],
  cost_per_call: [0.1, 60],
  visitors: [1000, 200_000_000],
  calls: [500, 10_000_000],
  notices: [0, 20_000],
  reports: [1, 1_000_000],
  surveys: [0, 500],
  sites: [0, 300],
  systems: [1, 3000],
  people: [1500, 10_000_000],
  km2: [2, 40_000],
  percent: [0, 100],
  months: [0.5, 96],
  year: [1985, 2027],
};

const perYear: Readonly<Partial<Record<Period, number>>> = { month: 12, quarter: 4 };

/** Marks a figure that is far out of line for its kind. */
export function checkUsual(measure: Measure): Measure {
  const size = sizeOf(measure.figure);
  const range = usual[measure.id] ?? usual[measure.unit];
  if (size === undefined || range === undefined) return measure;
  const yearly = size * (measure.period === undefined ? 1 : (perYear[measure.period] ?? 1));
  const nought = size === 0 && measure.unit === 'GBP';
  return !nought && (yearly < range[0] || size > range[1])
    ? checked(measure, 'Far out of line for what it measures')
    : measure;
}
