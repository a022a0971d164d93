import { expect, test } from 'vitest';
import { titlesLetter } from './letter-title.ts';

test.each([
  'FOI response - 7141/25 - sent 18.8.25',
  'Response: FOI 2231 of 4 May 2025',
  'Our answer: 12 March 2025, ref 4410',
  'Council response - Wexmoor District Council - 3 June 2025',
  'Response to FOI 9921, issued 3 June 2025',
  'FOI answer 771 - Wexmoor & Dale Borough Council (answered 3/6/25)',
  'Reply - our ref. 55/2025 - 3.6.2025',
  'Freedom of Information response: WX-0417 (2 July 2025)',
  'EIR reply EIR/2025/19 | 4 April 2025',
  'The Council response: request number 40417',
])('%s is a title', (text) => {
  expect(titlesLetter(text)).toBe(true);
});

test.each([
  'Response: 1,204',
  'Answer: 3 May 2025',
  'Response: 12 in March 2025',
  'Reply: none since 4 May 2025',
  'Answer: A45 and B1177',
  'Response: sent to all tenants on 3 June 2025',
  'Answer - 55%',
  'Response: Wexmoor District Council',
  'Answers to 4 questions',
])('%s is an answer', (text) => {
  expect(titlesLetter(text)).toBe(false);
});
