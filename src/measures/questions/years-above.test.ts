import { expect, test } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { answerAt, question } from './testing/answer-at.ts';
import { yearsAbove } from './years-above.ts';

test.each([
  ['1. 2023/24\nCalls = 12,000', '2023/24'],
  ['2023/24:\n\nCalls = 12,000', '2023/24'],
  ['For 2023-24:\nCalls = 12,000', '2023-24'],
  // A line that says more, two years, a date, a year that may be anything.
  ['1. Contacts since 2023/24 by channel\nCalls = 12,000', undefined],
  ['2022/23 2023/24\nCalls = 12,000', undefined],
  ['4 June 2024\nCalls = 12,000', undefined],
  ['2024\nCalls = 12,000', undefined],
  ['Calls = 12,000', undefined],
] as const)('the year above the parts of %j', (text, year) => {
  const parts = ['Calls', 'E-mails'].map((part): Answer => {
    const start = text.indexOf('12,000');
    return { ...answerAt(0), part, spans: [[start, start + 6]] };
  });
  expect(yearsAbove(text, parts)).toEqual([year, year]);
});

test('a part that tells its own time has no year from above', () => {
  const text = '2023/24\nApril = 12,000';
  expect(yearsAbove(text, [{ ...answerAt(0), part: 'April 2024', spans: [[16, 22]] }])).toEqual([undefined]);
});

test.each([
  ['Please give the following information for the financial year 2022/23.', '2022/23'],
  ['You asked, for 2022/23:', '2022/23'],
  ['Please answer the following for 2021/22 and 2022/23:', undefined],
  ['Please answer the following, as at March 2023:', undefined],
  ['All for 2023/24 if you can.', '2023/24'],
  ['Everything is for 2023/24 please.', '2023/24'],
  ['Figures for 2023/24 will do.', '2023/24'],
  ['The figures given are for the financial year 2023/24 unless it says otherwise.', '2023/24'],
  ['Please give me all figures for FY2023/24.', 'FY2023/24'],
  ['All costs are for 2023-24 and without VAT.', '2023-24'],
  ['All of the data relate to the calendar year 2023.', '2023'],
  ['Please answer the following for the calendar year 2023:', '2023'],
  ['Our figures are for 2023.', '2023'],
  ['The answers all cover 2023.', '2023'],
  ['In all the council took over 40 staff in 2023.', undefined],
  ['Our accounts for 2022/23 have been published.', undefined],
  ['We received your request.', undefined],
] as const)('the year of all that is asked after %j', (before, year) => {
  const text = `Thornby Council\n\n${before}\n\n${question}`;
  expect(yearsAbove(text, [answerAt(text.indexOf(question))])).toEqual([year]);
});

test.each([
  ['How many have you received between 1st January 2023 and 31st December 2023 of:', '2023'],
  ['How many from 1 January 2023 to 31 December 2023:', '2023'],
  ['How many between 1 January 2022 and 31 December 2023:', undefined],
  ['How many between 1 January 2023 and 31 March 2023:', undefined],
  ['What did you spend in 2023/24 on:', '2023/24'],
] as const)('the year of the question above others, %j', (section, year) => {
  expect(yearsAbove('', [{ ...answerAt(0), section }])).toEqual([year]);
});

test.each([
  ['All figures in this reply are for 2023/24.', '2023/24'],
  ['Figures are for 2023-24 unless another year is given; money is without VAT.', '2023-24'],
  ['Note: all costs are for the financial year 2023/24.', '2023/24'],
  ['All of our figures relate to 2023/24.', '2023/24'],
  ['Figures for 2023/24 have not been audited yet.', undefined],
  ['Data are published each year; those of 2023/24 follow in May.', undefined],
  ['All figures cover 2022/23 and 2023/24.', undefined],
] as const)('what a note under the answers says of their year: %s', (note, year) => {
  const text = `${question}\n\n12,000\n\n${note}`;
  const at = text.indexOf('12,000');
  expect(yearsAbove(text, [{ ...answerAt(0), spans: [[at, at + 6]] }])).toEqual([year]);
});

test('what one answer says of its own figures is said of no other', () => {
  const text = `${question}\nThe figures are for 2023/24: 12,000.\n`;
  const at = text.indexOf('The figures');
  expect(yearsAbove(text, [{ ...answerAt(0), spans: [[at, text.length]] }])).toEqual([undefined]);
});
