import { expect, test } from 'vitest';
import { findCounts } from '../../text/count.ts';
import { findMoney } from '../../text/money.ts';
import { stoodBy } from './taken-back.ts';

const counts = (text: string) =>
  stoodBy(text, findCounts(text)).map(({ value }) => value.kind === 'number' && value.value);
const sums = (text: string) =>
  stoodBy(text, findMoney(text)).map(({ value }) => value.kind === 'number' && value.value);

test.each([
  ['The number of calls was 52,310, not 523,100 as we wrote.', [52310]],
  ['It should read 4,120 rather than 41,200.', [4120]],
  ['The figure of 99,400 counted calls between offices as well. The number from residents was 61,200.', [61200]],
  ['Our first reply said 8,100. The right number is 9,300.', [9300]],
  ['We previously gave 8,100; it is 9,300.', [9300]],
  ['The earlier figure of 7,750 was for the main site. All sites had 12,480.', [12480]],
  ['The original answer was 7,750. The corrected figure is 12,480.', [12480]],
  ['You were told 7,750; that figure 7,750 was wrong. It is 12,480.', [7750, 12480]],
  ['8,100 was a mistake: the count is 9,300.', [9300]],
  ['The number was given as 8,100 in error. It is 9,300.', [9300]],
  // Nothing is taken back, or nothing would be left.
  ['We had 8,100 calls and 9,300 e-mails.', [8100, 9300]],
  ['Not 8,100.', [8100]],
  ['8,100 of the first reply cards and 9,300 later ones.', [8100, 9300]],
] as const)('%s', (text, left) => {
  expect(counts(text)).toEqual(left);
});

test.each([
  ['The spend was £41,200, not £412,000.', [41200]],
  ['We originally stated £5,000. The sum paid was £7,500.', [7500]],
  ['The sum of £5,000 was an error; £7,500 was paid.', [7500]],
  ['The budget is £5,000 and not fully spent; £4,100 was used.', [5000, 4100]],
] as const)('%s', (text, left) => {
  expect(sums(text)).toEqual(left);
});
