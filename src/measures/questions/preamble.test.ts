import { expect, test } from 'vitest';
import { periodOfPreamble, periodOfSection, preambleOf } from './preamble.ts';
import { answerAt, question } from './testing/answer-at.ts';

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

test('a number right below the words that lead to it', () => {
  const text = `Would you tell me, for the financial year 2024/25:\n1. ${question}\n\n12,000`;
  expect(periodOfPreamble(preambleOf(text, [answerAt(text.indexOf(question))]))).toBe('year');
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
