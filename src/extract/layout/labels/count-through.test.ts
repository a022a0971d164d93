import { expect, test } from 'vitest';
import { countThrough } from './count-through.ts';

const parts = (text: string, asked: number): string[] => {
  const places = countThrough(text, asked);
  return places.map((at, i) => text.slice(at, places[i + 1]));
};

test.each<[string, number, string[]]>([
  ['Response1. Tern Ltd2. £32,7503. 3 years', 3, ['1. Tern Ltd', '2. £32,750', '3. 3 years']],
  ['1. None2. 31 August 20243. 4184. Yes', 4, ['1. None', '2. 31 August 2024', '3. 418', '4. Yes']],
  ['1. Yes.2. Call 01632 960417.3. 85', 3, ['1. Yes.', '2. Call 01632 960417.', '3. 85']],
  ['1. 2.5 FTE 2. £1.3m 3. Yes', 3, ['1. 2.5 FTE ', '2. £1.3m ', '3. Yes']],
  // A number is missing, too few were asked, or the line is no reply.
  ['1. Tern Ltd2. £32,750', 3, []],
  ['1. Yes2. No', 2, []],
  ['In 2. and 3. we found 1. Yes', 3, []],
  ['1. £12,3453.5 2. No 3. Yes', 4, []],
])('%s, %i asked', (text, asked, expected) => {
  expect(parts(text, asked)).toEqual(expected);
});
