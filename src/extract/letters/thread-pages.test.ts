import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number ?? '-'} ${question} => ${words}`);

const questions =
  'Q1 What was paid to tree surgeons in 2022/23?\nQ2 How many trees were felled?\nQ3 What share were replanted?';
const first =
  'Dear S. Sample\n\nReference: WX-0155\n\nQ1 £12,500\nQ2 We are still waiting for this from the service.\nQ3 88.4%';
const second =
  'Dear S. Sample\n\nWX-0155 - supplementary response\n\nFurther to our letter of 9 May I can now complete our reply.\n\nQ1 The correct figure is £15,200; that given before left out VAT.\n\nQ2 43 were felled.\n\nYou may ask for a review within 40 working days.';
const lastWords = [
  '3 What share were replanted? => 88.4%',
  '1 What was paid to tree surgeons in 2022/23? => The correct figure is £15,200; that given before left out VAT.',
  '2 How many trees were felled? => 43 were felled.',
];

test.each([
  ['a status above the first name', 'The request was partially successful.\n\nS. Sample\n11 April 2023\nDelivered'],
  ['nothing but the title above it', 'S. Sample\n11 April 2023\nDelivered'],
  ['greeted at once', 'S. Sample\n11 April 2023\n'],
  ['the title again above it', 'Trees and hedges\n\nS. Sample\n11 April 2023 at 10:15\n'],
  ['name and day in one line', 'S. Sample 11 April 2023\n'],
  ['as an e-mail', 'From: S. Sample\n11 April 2023\n'],
])('a thread with two replies, the second complete and corrected: %s', (_, asking) => {
  const page = `Trees and hedges\nS. Sample made this Freedom of Information request to Wexmoor Council\n\n${asking}\n\nDear Wexmoor Council,\n\n${questions}\n\nYours faithfully,\nS. Sample\n\nLink to this  Report\n\nWexmoor Council\n9 May 2023\n\n${first}\n\nLink to this  Report\n\nWexmoor Council\n23 May 2023\n\n${second}\n\nLink to this  Report\n`;
  expect(shown(page)).toEqual(lastWords);
  expect(extractResponse(page).responded?.value).toBe('2023-05-23');
});

test('a letter within a message, addressed to who asked, is the authority’s', () => {
  const page = `S. Sample made this Freedom of Information request to Wexmoor Council\n\nFrom: S. Sample\n11 April 2023\n\nDear Wexmoor Council,\n\n${questions}\n\nYours faithfully,\nS. Sample\n\nLink to this\n\nFrom: FOI Team\nWexmoor Council\n9 May 2023\n\nPlease see our letter.\n\nMs S. Sample\n9 May 2023\n\n${first}\n\nLink to this\n`;
  expect(shown(page)).toHaveLength(3);
});
