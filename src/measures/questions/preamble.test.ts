import { expect, test } from 'vitest';
import type { Answer } from '../../model/response.ts';
import {
  periodOfPreamble,
  periodOfSection,
  preambleOf,
  yearOfPreamble,
  yearOfSection,
  yearsOfParts,
} from './preamble.ts';

const question = 'How many visitors did the website have?';

const answerAt = (start: number): Answer => ({
  question,
  questionSpans: [[start, start + question.length]],
  text: '',
  spans: [],
  outcome: 'blank',
  sureness: { level: 'stated' },
});

test.each([
  ['Please answer the following for the financial year 2023/24:', 'year'],
  ['You asked, for the calendar year 2023:', 'year'],
  ['Please give all figures per month unless stated.', 'month'],
  ['I should like the information below in 2023/24.', 'year'],
  ['All figures are annual.', 'year'],
  ['Each question is for each of the last three financial years:', 'year'],
  // What names several, or a stretch of years taken together, tells nothing of one figure.
  ['Please give the following by month, quarter and year:', undefined],
  ['Please give the following over the last three financial years:', undefined],
  // What speaks of something else than the questions.
  ['Your request was received on 4 June 2024.', undefined],
  ['We aim to answer within 20 working days of each month following receipt.', undefined],
  ['The council publishes its accounts every year. Thank you for the following questions:', undefined],
  ['', undefined],
] as const)('%s', (preamble, period) => {
  const text = `${preamble}\n\n1. ${question}\n\n12,000`;
  expect(periodOfPreamble(preambleOf(text, [answerAt(text.indexOf(question))]))).toBe(period);
});

test.each([
  ['Monthly figures', 'month'],
  ['Annual costs', 'year'],
  ['Contact centre', undefined],
  ['Over the last three years', undefined],
  [undefined, undefined],
] as const)('the section %s', (section, period) => {
  expect(periodOfSection(section)).toBe(period);
});

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
  expect(yearsOfParts(text, parts)).toEqual([year, year]);
});

test('a part that tells its own time has no year from above', () => {
  const text = '2023/24\nApril = 12,000';
  expect(yearsOfParts(text, [{ ...answerAt(0), part: 'April 2024', spans: [[16, 22]] }])).toEqual([undefined]);
});

test.each([
  ['Please give the following information for the financial year 2022/23.', '2022/23'],
  ['You asked, for 2022/23:', '2022/23'],
  ['Please answer the following for 2021/22 and 2022/23:', undefined],
  ['Please answer the following, as at March 2023:', undefined],
  ['Our accounts for 2022/23 have been published.', undefined],
  ['We received your request.', undefined],
] as const)('the year of all that is asked after %j', (before, year) => {
  const text = `Thornby Council\n\n${before}\n\n${question}`;
  expect(yearOfPreamble(preambleOf(text, [answerAt(text.indexOf(question))]))).toBe(year);
});

test.each([
  ['How many have you received between 1st January 2023 and 31st December 2023 of:', '2023'],
  ['How many from 1 January 2023 to 31 December 2023:', '2023'],
  ['How many between 1 January 2022 and 31 December 2023:', undefined],
  ['How many between 1 January 2023 and 31 March 2023:', undefined],
  ['What did you spend in 2023/24 on:', '2023/24'],
] as const)('the year of the question above others, %j', (section, year) => {
  expect(yearOfSection(section)).toBe(year);
});
