import { expect, test } from 'vitest';
import { findCounts } from '../../text/count.ts';
import { periodsInTurn, yearsInTurn } from './in-turn.ts';

const figuresIn = (text: string) =>
  findCounts(text).map(({ span, value }) => ({ span, size: value.kind === 'number' ? value.value : value.high }));

test.each([
  ['per month and per year?', '3,900 and 46,800.', ['month', 'year']],
  ['per year and per month?', '46,800 / 3,900', ['year', 'month']],
  ['month, quarter, year', '5,000, 15,000, 60,000 visitors', ['month', 'quarter', 'year']],
  // A month has no more than its year.
  ['per month and per year?', '46,800 and 3,900', undefined],
  // One period, or other words between.
  ['per month?', '3,900 and 46,800', undefined],
  ['per month and per year?', '3,900 calls and 46,800 e-mails', undefined],
] as const)('%s %s', (question, text, periods) => {
  expect(periodsInTurn(question, text, figuresIn(text))).toEqual(periods);
});

test.each([
  ['in 2023 and 2024?', '8 and 13', ['2023', '2024']],
  ['in 2022/23 and 2023/24?', '8, 13', ['2022/23', '2023/24']],
  ['in 2023 and 2024?', '8 in 2024 and 13', undefined],
  ['in 2023?', '8 and 13', undefined],
] as const)('%s %s by year', (question, text, years) => {
  expect(yearsInTurn(question, text, figuresIn(text))?.map(({ written }) => written)).toEqual(years);
});
