import { expect, test } from 'vitest';
import { findAreas } from './area.ts';
import { findDurations } from './duration.ts';
import type { FoundAmount } from './found.ts';
import { findPercents } from './percent.ts';
import { findYears } from './year.ts';

const told = (text: string, found: readonly FoundAmount[]) =>
  found.map(({ value, span, approximate }) =>
    [
      text.slice(span[0], span[1]),
      value.kind === 'range' ? `${value.low}..${value.high}` : value.value,
      ...(approximate ? ['about'] : []),
    ].join(' | '),
  );

test.each([
  ['43%', ['43 | 43']],
  ['43 per cent', ['43 | 43']],
  ['43.5 %', ['43.5 | 43.5']],
  ['approx. 43 percent', ['43 | 43 | about']],
  ['40-45%', ['40-45 | 40..45']],
  ['40% to 45%', ['40% to 45 | 40..45']],
  ['approx 60,000 accounts', []],
  ['43', []],
  ['£43', []],
])('percentages of %s', (text, expected) => {
  expect(told(text, findPercents(text))).toEqual(expected);
});

test.each([
  ['18 months', ['18 months | 18']],
  ['12-18 months', ['12-18 months | 12..18']],
  ['12 to 18 months', ['12 to 18 months | 12..18']],
  ['two years', ['two years | 24']],
  ['Approximately six months', ['six months | 6 | about']],
  ['2 years and 6 months', ['2 years and 6 months | 30']],
  ['1 year, 3 months', ['1 year, 3 months | 15']],
  ['2.5 years', ['2.5 years | 30']],
  ['two years and a half', ['two years and a half | 30']],
  ['A year', ['A year | 12']],
  ['It took about a year', ['a year | 12 | about']],
  ['6 weeks', ['6 weeks | 1.4 | about']],
  ['18months', ['18months | 18']],
  ['18 hours', []],
  ['twice a year', []],
  ['£500 a month', []],
  ['18', []],
])('durations of %s', (text, expected) => {
  expect(told(text, findDurations(text))).toEqual(expected);
});

test.each([
  ['Approximately 300 square miles', ['300 square miles | 777 | about']],
  ['300 sq mi', ['300 sq mi | 777']],
  ['300 sq. miles', ['300 sq. miles | 777']],
  ['1,165 km²', ['1,165 km² | 1165']],
  ['1,165km2', ['1,165km2 | 1165']],
  ['1165 square kilometres', ['1165 square kilometres | 1165']],
  ['650 sq km', ['650 sq km | 650']],
  ['116,500 hectares', ['116,500 hectares | 1165']],
  ['116,500ha', ['116,500ha | 1165']],
  ['12 miles', []],
  ['450', []],
])('areas of %s', (text, expected) => {
  expect(told(text, findAreas(text))).toEqual(expected);
});

test.each([
  ['2010', ['2010 2010']],
  ['Q3 2014', ['2014 2014']],
  ['June 2012', ['2012 2012']],
  ['circa 2008', ['2008 2008 about']],
  ['around 2008', ['2008 2008 about']],
  ['c.2008', ['2008 2008 about']],
  ['2022/23', ['2022 2022/23 financial']],
  ['2017-18', ['2017 2017-18 financial']],
  ['2017–18', ['2017 2017–18 financial']],
  ['2022/2023', ['2022 2022/2023 financial']],
  ['2022 - 2023', ['2022 2022-2023 financial']],
  ['FY23/24', ['2023 FY23/24 financial']],
  ['FY 2023/24', ['2023 FY2023/24 financial']],
  ['22/23', ['2022 22/23 financial']],
  ['2022/23: £5,000, 2023/24: £6,000', ['2022 2022/23 financial', '2023 2023/24 financial']],
  ['2010, upgraded in 2019', ['2010 2010', '2019 2019']],
  ['10/06/2025', []],
  ['06/2025', []],
  ['2,010', []],
  ['20.10', []],
  ['FOI-2024', []],
  ['ref 2024/0012', []],
  ['https://example.org/2017-18/', []],
  ['24/7', []],
  ['£2010', []],
  ['5/6', []],
  ['120245', []],
  ['the Freedom of Information Act 2000, in 2023', ['2023 2023']],
  ['Environmental Information Regulations 2004', []],
  ['the Freedom of Information (Scotland) Act 2002', []],
  ['2022 to 2023', ['2022 2022 to 2023 financial']],
  ['2022 to 2023: £40,100', ['2022 2022 to 2023 financial']],
  ['in 2022 to 2023 it was 40', ['2022 2022 to 2023 financial']],
  ['from 2022 to 2023', ['2022 2022', '2023 2023']],
  ['it rose between 2022 to 2023', ['2022 2022', '2023 2023']],
  ['2021 to 2023', ['2021 2021', '2023 2023']],
  ['March 2022 to 2023', ['2022 2022', '2023 2023']],
])('years of %s', (text, expected) => {
  const found = findYears(text).map(
    ({ value, written, financial, approximate }) =>
      `${value} ${written}${financial ? ' financial' : ''}${approximate ? ' about' : ''}`,
  );
  expect(found).toEqual(expected);
});
