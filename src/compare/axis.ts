import type { Unit } from '../model/measure.ts';
import { axisAmount } from './format.ts';
import type { Axis } from './series.ts';

const steps = [1, 2, 2.5, 5, 10];

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
  const step = (steps.find((each) => each * power >= raw * (1 - 1e-9)) ?? 10) * power;
  return whole.has(unit) ? Math.max(1, Math.ceil(step)) : step;
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
