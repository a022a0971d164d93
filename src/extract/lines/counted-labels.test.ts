import { expect, test } from 'vitest';
import { countedLabels } from './counted-labels.ts';
import { nameOf } from './number-path.ts';

const shown = (texts: readonly string[], before?: readonly number[]): string =>
  countedLabels(texts, before)
    .map((label) => (label ? label.paths.map(nameOf).join('+') : '-'))
    .join(' ');

test.each([
  ['numbers with a point', ['1.8 Is there a system?', '1.9 What did it cost?'], '1.8 1.9'],
  ['one of them left out', ['1.8 Is there a system?', '2.4 What did it cost?'], '1.8 2.4'],
  ['bare numbers that count on', ['1 Is there a system?', '2 What did it cost?', '3 Who runs it?'], '1 2 3'],
  ['parts between them', ['1 Is there a system?', 'Month', '2 What did it cost?'], '1 - 2'],
  ['a figure between them', ['1 Is there a system?', '12 Months in use', '2 What did it cost?'], '1 - 2'],
  ['closed numbers count nothing up', ['3. Is there a system?', 'b) What did it cost?'], '3 b'],
  ['one question alone', ['1 Is there a system?'], '1'],
  ['figures before nouns', ['24 Bins', '31 Bags'], '- -'],
  ['figures before small words', ['1 bedroom', '2 bedrooms'], '- -'],
])('%s', (_, texts, expected) => {
  expect(shown(texts)).toBe(expected);
});

test('the number before the column counts', () => {
  expect(shown(['5 Is there a system?'], [4])).toBe('5');
  expect(shown(['5 Systems'], [2])).toBe('-');
});
