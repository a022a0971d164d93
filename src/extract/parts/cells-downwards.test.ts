import { expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const told = (answer: readonly string[], by = '\n'): string[] =>
  extractResponse(
    `Wexmoor Council\n\nOur response:\n\n1. What was caught and sold at each quay?\n\nAnswer:\n${answer.join(by)}\n\n2. Who runs the quays?\n\nAnswer: The harbour master\n`,
  )
    .answers.filter(({ number }) => number === '1')
    .map(({ part, text: said }) => `${part ?? '-'}: ${said}`);

const named = ['North, Caught: 31', 'North, Sold: 29', 'Mill Wharf, Caught: 4,120', 'Mill Wharf, Sold: n/a'];

it.each<[string, readonly string[], readonly string[]]>([
  ['names over all columns', ['Quay', 'Caught', 'Sold', 'North', '31', '29', 'Mill Wharf', '4,120', 'n/a'], named],
  ['nothing over the first', ['Caught', 'Sold', 'North', '31', '29', 'Mill Wharf', '4,120', 'n/a'], named],
  [
    'words that lead to it, and a note',
    [
      'The figures are as follows:',
      'Quay',
      'Caught',
      'Sold',
      'North',
      '31',
      '29',
      'Mill Wharf',
      '4,120',
      'n/a',
      'Note: by weight.',
    ],
    named,
  ],
  [
    'years across',
    ['Type', '2022/23', '2023/24', 'Caught', '31', '29', 'Sold', '4', '<5'],
    ['Caught, 2022/23: 31', 'Caught, 2023/24: 29', 'Sold, 2022/23: 4', 'Sold, 2023/24: <5'],
  ],
  ['one row of years', ['2022/23', '2023/24', 'Landings', '31', '29'], ['2022/23: 31', '2023/24: 29']],
  [
    'columns of words that are named',
    ['Service', 'Supplier', 'Annual value', 'Ice', 'Arden Systems', '£12,000', 'Fuel', 'In house', '£4,120'],
    [
      'Ice, Supplier: Arden Systems',
      'Ice, Annual value: £12,000',
      'Fuel, Supplier: In house',
      'Fuel, Annual value: £4,120',
    ],
  ],
  [
    'words alone',
    ['Service', 'Provider', 'Ice', 'Arden Boats', 'Fuel', 'In house'],
    ['Ice: Arden Boats', 'Fuel: In house'],
  ],
])('a cell a line: %s', (_, cells, parts) => {
  expect(told(cells)).toEqual(parts);
});

it.each<[string, readonly string[]]>([
  ['a list of names', ['North', 'Mill Wharf', 'Old Quay', 'Ferry steps', 'Sandside']],
  ['sentences', ['Most is landed at North.', 'The rest comes by road.', 'In 2023 there were 31 landings.']],
  ['a cell is lost', ['Quay', 'Caught', 'Sold', 'North', '31', '29', 'Mill Wharf', '4,120', 'Old', '3', '2']],
])('no table: %s', (_, lines) => {
  expect(told(lines).every((line) => !/, (?:Caught|Sold):/.test(line))).toBe(true);
});
