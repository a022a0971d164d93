import type { Unit } from '../model/measure.ts';
import { axisAmount } from './format.ts';
import type { Axis } from './series.ts';

const steps = [1, 2, 2.5, 5, 10];
const wholeSteps = [1, 2, 5, 10];

/** Units of which there is no half. */
const whole: ReadonlySet<Unit> = new Set([
  'year',
  'sites',
  'systems',
  'surveys',
  'notices',
  'reports',
  'names',
  'people',
]);

/** The smallest round step that crosses `size` in at most `most` steps. */
function roundStep(size: number, most: number, unit: Unit): number {
  const raw = size / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ((whole.has(unit) ? wholeSteps : steps).find((each) => each * power >= raw * (1 - 1e-9)) ?? 10) * power;
  return whole.has(unit) ? Math.max(1, step) : step;
}

/**
 * A round axis over all the values. Amounts start at nought, so that a bar's length is its amount; years (and what `fromZero`
 * says) start near the least of them.
 */
export function axisFor(values: readonly number[], unit: Unit, { fromZero = unit !== 'year', most = 5 } = {}): Axis {
  if (values.length === 0) return { min: 0, max: 1, ticks: [] };
  const low = values.reduce((a, b) => Math.min(a, b), fromZero ? 0 : Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), fromZero ? 0 : Number.NEGATIVE_INFINITY);
  if (high - low < 1e-9) {
    if (Math.abs(high) < 1e-9) return { min: 0, max: 1, ticks: [{ at: 0, label: axisAmount(0, unit) }] };
    return axisFor([low - 1, high + 1], unit, { fromZero: false, most });
  }
  const step = roundStep(high - low, most, unit);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const at = Number(((first + i) * step).toPrecision(12));
    return { at, label: axisAmount(at, unit) };
  });
  return { min: first * step, max: last * step, ticks };
}

/** The largest is so many times what a quarter of the values stay under that on an even scale these would stand on one spot. */
const skewed = 50;

/** An axis for dots: by powers of ten where the values are very uneven, which bars, whose length must be their amount, may not have. */
export function stripAxis(values: readonly number[], unit: Unit): Axis {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const lower = sorted[Math.floor(sorted.length / 4)] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  if (low <= 0 || high < lower * skewed) return axisFor(values, unit);
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const at = Number((10 ** (first + i)).toPrecision(12));
    return { at, label: axisAmount(at, unit) };
  });
  return { min: 10 ** first, max: 10 ** last, ticks, log: true };
}

/** Where a value stands on an axis: 0 at its beginning, 1 at its end. */
export function shareAlong({ min, max, log }: Axis, value: number): number {
  if (log) return Math.log10(value / min) / Math.log10(max / min);
  return (value - min) / (max - min);
}
