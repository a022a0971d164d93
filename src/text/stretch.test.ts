import { expect, test } from 'vitest';
import { findStretches } from './stretch.ts';

test.each<[string, string[]]>([
  ['18 months', ['18 months: 18 months']],
  ['2 years and 6 months', ['30 months: 2 years and 6 months']],
  ['2 minutes 30 seconds', ['2.5 minutes: 2 minutes 30 seconds']],
  ['3 mins, 12 secs', ['3.2 minutes: 3 mins, 12 secs']],
  ['24 hours', ['1440 minutes: 24 hours']],
  ['10-12 weeks', ['70..84 days: 10-12 weeks']],
  ['3 calendar months', ['3 months: 3 calendar months']],
  ['5 days and 2 months', ['5 days: 5 days', '2 months: 2 months']],
  ['20 working days', []],
  ['£300 a month', []],
  ['12 boats', []],
])('%s', (text, found) => {
  expect(
    findStretches(text).map(({ value, unit, span }) => {
      const amount = value.kind === 'range' ? `${value.low}..${value.high}` : value.value;
      return `${amount} ${unit}: ${text.slice(...span)}`;
    }),
  ).toEqual(found);
});
