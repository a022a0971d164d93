import type { ExpectedMeasure } from './expectation.ts';
import { foldedName } from './similarity.ts';

/** The part of a printed measure that is matched. */
export interface GivenMeasure {
  readonly id: string;
  readonly period?: string | undefined;
  readonly year?: string | undefined;
  readonly value?: number | boolean | string | readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly approx?: boolean | undefined;
  readonly covers?: readonly string[] | undefined;
  readonly by?: Readonly<Record<string, number>> | undefined;
}

/** Square kilometres come from miles by multiplication, so the last digits may differ; everything else is as given. */
const sameNumber = (id: string, a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.005, Math.abs(a) * (id === 'area_sq_km' ? 1e-3 : 1e-6));

function sameNames(expected: readonly string[], given: readonly string[]): boolean {
  const left = given.map(foldedName);
  for (const name of expected) {
    const choices = name.split('|').map(foldedName);
    const at = left.findIndex((found) => choices.includes(found));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function sameFigure(expected: ExpectedMeasure, given: GivenMeasure): boolean {
  const { id, value, low, high } = expected;
  if (value === undefined) {
    if (low === undefined || high === undefined || given.low === undefined || given.high === undefined) return false;
    return sameNumber(id, low, given.low) && sameNumber(id, high, given.high);
  }
  if (typeof value === 'number') return typeof given.value === 'number' && sameNumber(id, value, given.value);
  if (typeof value === 'boolean') return given.value === value;
  if (typeof value === 'string')
    return typeof given.value === 'string' && value.split('|').map(foldedName).includes(foldedName(given.value));
  return Array.isArray(given.value) && sameNames(value, given.value);
}

const year = (text: string): string => text.replace(/[-–/ ]+/g, '/');

/** Whether one figure is what the expectation asks for: id, period, figure, and the year where the expectation has one. */
export function isSameMeasure(expected: ExpectedMeasure, given: GivenMeasure): boolean {
  const others = (expected.or ?? []).map((other) =>
    other.low === undefined ? { ...expected, ...other } : { ...expected, value: undefined, ...other },
  );
  const readings = [expected, ...others];
  return readings.some(
    (reading) =>
      reading.id === given.id &&
      reading.period === given.period &&
      sameFigure(reading as ExpectedMeasure, given) &&
      (reading.year === undefined || (given.year !== undefined && year(reading.year) === year(given.year))),
  );
}

/** Whether the itemised pounds and the ids covered are the expected ones too. */
export function hasSameDetail({ covers = [], by = {} }: ExpectedMeasure, given: GivenMeasure): boolean {
  const entries = Object.entries(given.by ?? {});
  return (
    [...covers].sort().join() === [...(given.covers ?? [])].sort().join() &&
    Object.entries(by).length === entries.length &&
    Object.entries(by).every(([name, pounds]) =>
      entries.some(([other, found]) => sameNames([name], [other]) && sameNumber('', pounds, found)),
    )
  );
}
