import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure, Unit } from '../model/measure.ts';
import {
  axisAmount,
  chartAmount,
  count,
  figureText,
  listOf,
  longDate,
  plural,
  pounds,
  range,
  shortPounds,
  unitWord,
} from './format.ts';

test.each([
  [12000, '£12,000'],
  [168734.15, '£168,734.15'],
  [3.2, '£3.20'],
  [0, '£0'],
  [-450, '−£450'],
  [0.999, '£1'],
  [24618.5, '£24,618.50'],
  [0.00432, '£0.0043'],
  [0.144, '£0.14'],
])('%d pounds', (value, text) => {
  expect(pounds(value)).toBe(text);
});

test.each([
  [1_200_000, '£1.2m'],
  [350_000, '£350k'],
  [800, '£800'],
  [999_999, '£1m'],
  [999_400, '£999k'],
  [2_500_000_000, '£2.5bn'],
  [0, '£0'],
  [0.5, '£0.5'],
])('%d on an axis', (value, text) => {
  expect(shortPounds(value)).toBe(text);
});

test.each<[number, Unit, string, string]>([
  [168734.15, 'GBP', '£168,734', '£169k'],
  [3.27, 'GBP', '£3.27', '£3.27'],
  [412_345_678, 'GBP', '£412m', '£412m'],
  [214_000, 'visitors', '214,000', '214k'],
  [43.5, 'percent', '43.5%', '43.5%'],
  [2010, 'year', '2010', '2010'],
  [6, 'months', '6', '6'],
])('%d %s beside a bar and on an axis', (value, unit, bar, axis) => {
  expect([chartAmount(value, unit), axisAmount(value, unit)]).toEqual([bar, axis]);
});

test.each<[Figure, Unit, boolean, string]>([
  [{ kind: 'range', low: 4, high: 6 }, 'surveys', false, '4–6'],
  [{ kind: 'range', low: 45000, high: 50000 }, 'GBP', false, '£45,000–£50,000'],
  [{ kind: 'range', low: 40, high: 50 }, 'percent', true, 'about 40–50%'],
  [{ kind: 'number', value: 83000 }, 'people', true, 'about 83,000'],
  [{ kind: 'boolean', value: false }, 'boolean', false, 'No'],
  [{ kind: 'names', value: ['Orlo', 'Snap'] }, 'names', false, 'Orlo, Snap'],
  [{ kind: 'string', value: 'residents' }, 'string', false, 'residents'],
])('%o', (figure, unit, approximate, text) => {
  expect(figureText(figure, unit, { approximate })).toBe(text);
});

test.each([
  ['2025-07-10', '10 July 2025'],
  ['2026-01-01T00:00:00Z', '1 January 2026'],
  ['10 July', '10 July'],
  ['2025-13-01', '2025-13-01'],
])('%s as a date', (iso, text) => {
  expect(longDate(iso)).toBe(text);
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D'], 'A, B and 2 more'],
])('a list of %j, three at most', (words, text) => {
  expect(listOf(words, 3)).toBe(words.length === 4 ? 'A, B, C and 1 more' : text);
  if (words.length === 4) expect(listOf(words, 2)).toBe(text);
});

test('a list of names with commas in them', () => {
  expect(listOf(['Poole, A and B', 'C'])).toBe('Poole, A and B; and C');
  expect(listOf(['Poole, A and B', 'C', 'D'], 2)).toBe('Poole, A and B; C; and 1 more');
});

test('plurals', () => {
  expect([plural(1, 'council'), plural(1200, 'council'), plural(2, 'authority', 'authorities')]).toEqual([
    '1 council',
    '1,200 councils',
    '2 authorities',
  ]);
  expect([unitWord('months', 1), unitWord('months', 6), unitWord('people', 1), unitWord('km2', 1)]).toEqual([
    'month',
    'months',
    'person',
    'km²',
  ]);
});

test('numbers are written without a hyphen for a minus, an exponent or a NaN', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
      for (const text of [count(value), pounds(value), shortPounds(value), range(value, value + 1, 'GBP')]) {
        expect(text).toMatch(/^[−£\d,.–kmbn]+$/);
      }
    }),
  );
});

test('a whole number is written as the browser writes it', () => {
  const format = new Intl.NumberFormat('en-GB');
  fc.assert(fc.property(fc.maxSafeNat(), (value) => count(value) === format.format(value)));
});
